package io.gridkeeper.marketing.intake;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.territory.AddressBook;
import io.gridkeeper.marketing.territory.FoundUnit;
import io.gridkeeper.marketing.territory.GridFinder;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import io.gridkeeper.marketing.territory.SalesUnitRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what comes from outside and keeps what nobody's grid knows until the sales manager has chosen its unit.
 * Refusals: not found for what somebody else entered, forbidden for those who have nothing to do with the market,
 * conflict for what was settled before.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-1c")
public class ArrivalRegister {

    private static final int MOST_ROWS = 200;
    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_REASON = 300;
    private static final String KIND = "salesArrival";

    @Inject
    private Arrivals arrivals;

    @Inject
    private ArrivalDesk desk;

    @Inject
    private GridFinder finder;

    @Inject
    private AddressBook addresses;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private Destinations destinations;

    @Inject
    private SalesScope scope;

    @Inject
    private Notices notices;

    @Inject
    private AccountRegister accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Takes something in: placed at once where its address gives one grid, waiting otherwise. Gives its number. */
    public String arrive(NewArrival what) {
        if (!scope.worksTheMarket()) {
            throw Refusal.forbidden("intake.refusal.notYours");
        }
        var arrival = new Arrival(
                arrivals.nextNumber(CompanyClock.dayOf(clock.instant()).getYear()), what, person(), clock.instant());
        arrivals.add(arrival);
        var found = finder.at(what.address());
        var unit = unitIn(found);
        if (unit.isPresent()) {
            settle(arrival, unit.get());
        } else {
            arrival.waits(found instanceof FoundUnit.Undecided undecided && undecided.several());
            tellManagers(arrival);
        }
        trail.record(KIND, arrival.id(), "arrive", "R14-1c", null, arrival.number());
        arrivals.flush(arrival);
        return arrival.number();
    }

    /** The unit, where it is decided and lies in a grid. */
    private Optional<SalesUnitRow> unitIn(FoundUnit found) {
        return found instanceof FoundUnit.Found one && one.salesGridId() != null
                ? Optional.of(Objects.requireNonNull(
                        units.byIds(List.of(one.unitId())).get(one.unitId())))
                : Optional.empty();
    }

    private void settle(Arrival arrival, SalesUnitRow unit) {
        arrival.settle(desk.place(arrival.what(), unit), person(), clock.instant());
        arrival.arrivedById()
                .filter(one -> !arrival.isBy(person()))
                .ifPresent(one -> tell(one, "intake.notice.settled", arrival));
    }

    private void tellManagers(Arrival arrival) {
        var me = person();
        accounts.personsIn(Roles.SALES_MANAGER).stream()
                .filter(manager -> !manager.equals(me))
                .forEach(manager -> tell(manager, "intake.notice.waiting", arrival));
    }

    private void tell(long person, String key, Arrival arrival) {
        notices.tell(
                person, key, List.of(arrival.number(), arrival.address()), "/sales/arrival?number=" + arrival.number());
    }

    /**
     * Says where something that waits belongs; everything else that waits at an address like it goes there too.
     *
     * @param remember the address, or the beginning of some, to be known from now on; null for nothing
     */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void settle(String number, Destination where, @Nullable String remember) {
        var arrival = arrivals.get(number);
        arrival.requireWaiting();
        var unit = destinations.unit(where);
        settle(arrival, unit);
        trail.record(KIND, arrival.id(), "settle", "R14-1c", null, unit.code());
        arrivals.flush(arrival);
        var text = Typed.optional(remember, LONGEST_REASON);
        if (text != null) {
            addresses.learn(text, unit.code());
            retry();
        }
    }

    /** Looks again at everything that waits; tells how many found their grid. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public int retry() {
        int settled = 0;
        for (var arrival : arrivals.waiting(MOST_AT_ONCE)) {
            var unit = unitIn(finder.at(arrival.address()));
            if (unit.isPresent()) {
                settle(arrival, unit.get());
                settled++;
            }
        }
        return settled;
    }

    /** Takes something out of the queue that is none, with a reason. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void drop(String number, String reason) {
        var arrival = arrivals.get(number);
        arrival.drop(Typed.required(reason, LONGEST_REASON, "intake.missing.reason"), person(), clock.instant());
        trail.record(KIND, arrival.id(), "drop", null, null, reason);
        arrivals.flush(arrival);
    }

    /** A page, the newest first, at most 200: everything for the sales manager, what they entered for all others. */
    public Slice<ArrivalRow> list(ArrivalState state, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var by = scope.mayPlan() ? null : Objects.requireNonNullElse(person(), 0L);
        var from = Cursor.decode(cursor, 1);
        var page = arrivals.page(state, by, from == null ? Long.MAX_VALUE : from.number(0), rows + 1);
        return Slice.of(page.stream().map(this::bounded).toList(), rows, row -> Cursor.encode(row.id()));
    }

    public ArrivalRow row(String number) {
        if (!scope.mayPlan() && !arrivals.get(number).isBy(person())) {
            throw Refusal.notFound("intake.refusal.unknown", number);
        }
        return bounded(arrivals.row(number));
    }

    private ArrivalRow bounded(ArrivalRow row) {
        return row.gridId() == null || scope.sees(row.gridId()) ? row : row.withoutPlace();
    }

    /** How many wait for the sales manager; nobody else has any. */
    public long waiting() {
        return scope.mayPlan() ? arrivals.count() : 0;
    }

    /** What of an address is worth remembering. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public String worthRemembering(String address) {
        return addresses.worthRemembering(address);
    }

    private @Nullable Long person() {
        return caller.get().personId();
    }
}
