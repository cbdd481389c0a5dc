package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds customers and shows their files, bounded by the sales grids the caller sees. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class CustomerSearch {

    private static final int MOST_ROWS = 200;
    private static final int MOST_EXPORTED = 2000;
    private static final int MOST_COUNTED = 10_000;
    private static final int MOST_WORDS_COUNTED = 1_000;
    private static final int SHOWN = 50;

    /** How many there are, counted no further than a limit; {@code more} when there are more than that. */
    public record Count(long value, boolean more) {}

    /** A unit of a grid on the map with its customers by class. */
    public record Spot(String unitCode, String unitName, double x, double y, Map<CustomerClass, Long> classes) {

        public long customers() {
            return classes.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Inject
    private Customers customers;

    @Inject
    private CustomerAccess access;

    @Inject
    private Doubles doubles;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private OrganisationRegister organisation;

    /** One page of the list, at most 200 rows; {@code cursor} comes from the page before. */
    public Slice<CustomerRow> list(CustomerFilter filter, CustomerSort sort, @Nullable String cursor, int limit) {
        return page(filter, sort, cursor, Math.clamp(limit, 1, MOST_ROWS));
    }

    /** The same for an export, at most 2,000 rows. */
    public Slice<CustomerRow> exportRows(CustomerFilter filter, CustomerSort sort, @Nullable String cursor, int limit) {
        return page(filter, sort, cursor, Math.clamp(limit, 1, MOST_EXPORTED));
    }

    private Slice<CustomerRow> page(CustomerFilter filter, CustomerSort sort, @Nullable String cursor, int rows) {
        var query = query(filter);
        query.inOrder(sort, cursor);
        return Slice.of(customers.list(query, sort, rows + 1), rows, sort::cursorAt);
    }

    /** How many the filter finds, counted up to ten thousand, or to a thousand where words are searched. */
    public Count count(CustomerFilter filter) {
        int most = filter.text() == null ? MOST_COUNTED : MOST_WORDS_COUNTED;
        long counted = customers.count(query(filter), most + 1);
        return new Count(Math.min(counted, most), counted > most);
    }

    /** How many of each class the filter finds; classes without anybody stand with zero. */
    public Map<CustomerClass, Long> classes(CustomerFilter filter) {
        var counted = new EnumMap<CustomerClass, Long>(CustomerClass.class);
        for (var one : CustomerClass.values()) {
            counted.put(one, 0L);
        }
        counted.putAll(customers.byClass(query(filter)));
        return counted;
    }

    /** The units of a grid with their customers by class, for its map. */
    public List<Spot> map(long gridId) {
        scope.require(gridId);
        var counted = customers.byUnit(gridId);
        return units.byIds(counted.keySet()).values().stream()
                .map(unit -> new Spot(
                        unit.code(), unit.name(), unit.x(), unit.y(), counted.getOrDefault(unit.id(), Map.of())))
                .sorted(Comparator.comparing(Spot::unitCode))
                .toList();
    }

    /** A file with its contacts, history and contacts; not found when the caller may not see it. */
    public CustomerView view(String number) {
        var customer = customers.get(number);
        access.requireVisible(customer);
        var events = customers.events(customer.id(), SHOWN);
        var touches = customers.touches(customer.id(), SHOWN);
        var names = names(events, touches);
        var unit = units.byIds(List.of(customer.unitId())).get(customer.unitId());
        return new CustomerView(
                customers.row(customer.id()),
                unit == null ? "" : unit.code(),
                unit == null ? "" : unit.name(),
                customer.source(),
                customer.visitMonths(),
                customers.contacts(customer.id()).stream()
                        .map(CustomerContact::row)
                        .toList(),
                events.stream()
                        .map(event -> event.row(event.personId() == null ? null : names.get(event.personId())))
                        .toList(),
                touches.stream()
                        .map(touch -> touch.row(names.getOrDefault(touch.personId(), "")))
                        .toList(),
                doubles.of(customer),
                access.acts(customer),
                customer.ownerId() != null && !customer.isOnListOf(access.person()));
    }

    /** The row of one customer the caller sees. */
    public CustomerRow row(String number) {
        var customer = customers.get(number);
        access.requireVisible(customer);
        return customers.row(customer.id());
    }

    /** Rows by ids for the lists of other capabilities; those the caller does not see are left out. */
    public Map<Long, CustomerRow> byIds(Collection<Long> ids) {
        return customers.rows(ids).stream()
                .filter(row -> access.sees(row.gridId(), row.ownerId()))
                .collect(Collectors.toMap(CustomerRow::id, row -> row));
    }

    private Map<Long, String> names(List<CustomerEvent> events, List<CustomerTouch> touches) {
        var ids = Stream.concat(
                        events.stream().map(CustomerEvent::personId),
                        touches.stream().map(CustomerTouch::personId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : organisation.names(ids);
    }

    private CustomerQuery query(CustomerFilter filter) {
        var me = access.person();
        return new CustomerQuery(
                filter,
                new CustomerQuery.Bounds(
                        scope.ownListOnly() ? null : access.within(filter.grid()),
                        me == null ? 0 : me,
                        scope.ownListOnly(),
                        access.today(),
                        customers.hasWordIndex()));
    }
}
