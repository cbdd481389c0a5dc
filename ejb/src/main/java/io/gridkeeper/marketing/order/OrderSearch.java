package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds orders, shows them and counts what they came to, bounded by the sales grids the caller sees. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class OrderSearch {

    private static final int MOST_ROWS = 200;
    private static final int SHOWN = 100;
    private static final int MOST_DISPATCHES = 50;

    /** How many orders a filter finds and what they come to, in fen. */
    public record Sum(long orders, long amount) {}

    @Inject
    private Orders orders;

    @Inject
    private Catalogue catalogue;

    @Inject
    private OrderAccess access;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    /** One page, the newest first, at most 200 rows. */
    public Slice<OrderRow> list(OrderFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var query = query(filter);
        var from = Cursor.decode(cursor, 1);
        if (from != null) {
            query.before(from.number(0));
        }
        return Slice.of(orders.list(query, rows + 1), rows, row -> Cursor.encode(row.id()));
    }

    public Sum sum(OrderFilter filter) {
        var sum = orders.sum(query(filter));
        return new Sum(sum[0], sum[1]);
    }

    /** Everything about one order; not found when the caller may not see it. */
    public OrderView view(String number) {
        var order = orders.get(number);
        access.requireVisible(order);
        var kind = catalogue.known(order.kindCode()).row(List.of());
        var events = orders.events(order.id(), SHOWN);
        var names = organisation.names(events.stream()
                .map(OrderEvent::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new OrderView(
                orders.row(order.id()),
                kind.name(),
                kind.stages(),
                order.words(),
                order.channelNumber(),
                order.timing().appointmentFrom(),
                order.timing().appointmentTo(),
                order.result(),
                order.confirmedBy(),
                orders.materials(order.id()),
                events.stream()
                        .map(event -> event.row(event.personId() == null ? null : names.get(event.personId())))
                        .toList(),
                access.acts(order));
    }

    /** The lists dispatched last, with what has come of the orders the caller sees; at most fifty. */
    @Clause("R14-3.3.2c")
    public List<DispatchRow> dispatches() {
        return orders.dispatches(scope.visibleGridIds().orElse(null), access.today(), MOST_DISPATCHES);
    }

    /** The open work of a grid the caller sees and of everything below it. */
    @Clause({"R14-1d", "R14-M1d"})
    public GridWork work(long gridId) {
        scope.require(gridId);
        var within = access.within(gridId);
        return new GridWork(orders.work(within, access.today()), orders.waits(within));
    }

    /** What the orders of a grid the caller sees came to, both days included. */
    public OrderFigures figures(long gridId, LocalDate from, LocalDate to) {
        scope.require(gridId);
        return orders.figures(gridId, from, to);
    }

    /** How punctual each installer of a grid the caller sees was, both days included. */
    @Clause("R14-M4a")
    public List<InstallerFigures> installers(long gridId, LocalDate from, LocalDate to) {
        scope.require(gridId);
        return orders.installers(gridId, from, to);
    }

    /** Customers who bought in more than one grid in some days; where the caller sees not all grids, nothing. */
    @Clause("R14-3.3a")
    public List<SoldTwice> soldTwice(LocalDate from, LocalDate to) {
        return scope.visibleGridIds().isEmpty() ? orders.soldTwice(from, to) : List.of();
    }

    /** Closed service orders of a grid the caller sees by kind, kinds without any too; both days included. */
    @Clause("R14-3.3b")
    public List<ServiceCount> services(long gridId, LocalDate from, LocalDate to) {
        scope.require(gridId);
        var closed = orders.closed(gridId, from, to);
        return catalogue.kinds().stream()
                .filter(kind -> kind.family() == OrderFamily.SERVICE)
                .map(kind ->
                        new ServiceCount(kind.code(), kind.row(List.of()).name(), closed.getOrDefault(kind.code(), 0L)))
                .toList();
    }

    /** Won sales by grid, seller, kind of customer and month, of the grids the caller sees. */
    public List<SoldRow> sold(LocalDate from, LocalDate to) {
        return orders.sold(from, to).stream()
                .filter(row -> scope.sees(row.gridId()))
                .toList();
    }

    private OrderQuery query(OrderFilter filter) {
        var me = access.person();
        long self = me == null ? 0 : me;
        var query =
                new OrderQuery(filter, scope.ownListOnly() ? null : access.within(filter.grid()), self, access.today());
        if (scope.ownListOnly()) {
            query.handledBy(self);
        }
        return query;
    }
}
