package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans a day of visits: the caller's own, or that of somebody in a grid the caller leads. Refusals: not found for a
 * customer outside the caller's sales grids, conflict for a customer who is in the plan already, invalid for a day that
 * has gone.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-3.3.3a")
public class VisitPlanner {

    private static final int MOST_A_DAY = 30;
    private static final int FILLED_A_DAY = 10;
    private static final int MOST_SUGGESTED = 50;
    private static final int DAYS_AHEAD = 92;
    private static final int DAYS_MISSED = 14;
    private static final int LONGEST_REASON = 300;

    @Inject
    private Visits visits;

    @Inject
    private PlaceFinder places;

    @Inject
    private SalesCaller caller;

    @Inject
    private SalesScope scope;

    @Inject
    private CustomerSearch customers;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Notices notices;

    /** The caller's plan of a day, with the legs of the route and who else is due. */
    public DayPlan day(LocalDate day) {
        long me = caller.personId();
        var rows = visits.rows(me, day).stream()
                .filter(row -> scope.sees(row.gridId()))
                .toList();
        var known = places.places(PlaceFinder.unitsOf(rows));
        var stops = new ArrayList<DayPlan.Stop>();
        double whole = 0;
        @Nullable Spot before = null;
        for (var row : rows) {
            var place = known.get(row.customerId());
            var spot = place == null ? new Spot(0, 0) : place.spot();
            double leg = before == null || place == null ? 0 : before.metresTo(spot);
            whole += leg;
            before = place == null ? before : spot;
            stops.add(new DayPlan.Stop(row, spot.x(), spot.y(), place != null && place.noted(), Math.round(leg)));
        }
        return new DayPlan(
                day, calendars.current().isWorkday(day), stops, Math.round(whole), suggestions(me, day, rows));
    }

    private List<DayPlan.Suggestion> suggestions(long me, LocalDate day, List<VisitRow> planned) {
        if (day.isBefore(caller.today())) {
            return List.of();
        }
        Map<Long, Visits.Due> due = new LinkedHashMap<>();
        Stream.of(
                        visits.byDispatch(me, MOST_SUGGESTED),
                        visits.byCycle(me, day, MOST_SUGGESTED),
                        visits.missed(me, caller.today().minusDays(DAYS_MISSED), caller.today(), MOST_SUGGESTED))
                .flatMap(List::stream)
                .forEach(one -> due.putIfAbsent(one.customerId(), one));
        planned.forEach(row -> due.remove(row.customerId()));
        var rows = customers.byIds(due.keySet());
        return due.values().stream()
                .filter(one -> rows.containsKey(one.customerId()))
                .map(one -> suggestion(one, Objects.requireNonNull(rows.get(one.customerId()))))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    private static DayPlan.Suggestion suggestion(Visits.Due due, CustomerRow row) {
        return new DayPlan.Suggestion(
                row.number(), row.name(), row.address(), due.origin(), due.day(), due.orderNumber());
    }

    /** Takes whoever is due into the caller's plan, ten visits at most, and puts them in a good order. How many came. */
    public int fill(LocalDate day) {
        requireToCome(day);
        long me = caller.personId();
        int there = visits.of(me, day).size();
        int filled = 0;
        for (var one : suggestions(me, day, visits.rows(me, day))) {
            if (there + filled >= FILLED_A_DAY) {
                break;
            }
            plan(me, customers.row(one.customerNumber()), new Wish(day, one.origin(), one.orderNumber()));
            filled++;
        }
        arrange(day, null, null);
        return filled;
    }

    /** Takes a customer into the caller's plan. Gives the visit's id. */
    public long add(String customerNumber, LocalDate day) {
        return planFor(caller.personId(), customerNumber, day);
    }

    /** The same for somebody who works the customer's grid and whom the caller leads; he is told. */
    public long planFor(long personId, String customerNumber, LocalDate day) {
        requireToCome(day);
        var customer = customers.row(customerNumber);
        var grid = customer.gridId();
        if (grid == null) {
            throw Refusal.invalid("visit.refusal.noGrid", customer.name()).citing("R14-1c");
        }
        if (!caller.is(personId) && !caller.leads(grid)) {
            throw Refusal.forbidden("visit.refusal.notYours");
        }
        if (!scope.gridsOf(personId).contains(grid)) {
            throw Refusal.invalid("visit.refusal.worksElsewhere").citing("R14-2.1a");
        }
        long id = plan(personId, customer, new Wish(day, VisitOrigin.HAND, null));
        if (!caller.is(personId)) {
            notices.tell(
                    personId,
                    "visit.notice.planned",
                    List.of(customer.name(), day.toString()),
                    "/sales/day?day=" + day);
        }
        return id;
    }

    private record Wish(
            LocalDate day, VisitOrigin origin, @Nullable String orderNumber) {}

    private long plan(long person, CustomerRow customer, Wish wish) {
        var there = visits.of(person, wish.day());
        if (there.size() >= MOST_A_DAY) {
            throw Refusal.invalid("visit.refusal.dayFull", MOST_A_DAY);
        }
        int position = nextPosition(there);
        var plan = new SalesVisit.Plan(
                person,
                customer.id(),
                Objects.requireNonNull(customer.gridId()),
                wish.day(),
                wish.origin(),
                wish.orderNumber());
        var known = visits.find(person, wish.day(), customer.id());
        known.ifPresent(dropped -> dropped.planAgain(plan, position));
        var visit = known.orElseGet(() -> new SalesVisit(plan, position, caller.person()));
        if (known.isEmpty()) {
            visits.add(visit);
        }
        visits.flush();
        return visit.id();
    }

    private static int nextPosition(List<SalesVisit> there) {
        return there.isEmpty() ? 1 : there.getLast().position() + 1;
    }

    /** Takes a visit that has not begun out of the plan; its person or whoever leads the grid, with a reason. */
    public void drop(long id, String reason) {
        var visit = changeable(id);
        visit.drop(Typed.required(reason, LONGEST_REASON, "visit.missing.reason"));
        visits.flush();
    }

    /** Puts a visit that has not begun on another day. */
    public void move(long id, LocalDate day) {
        requireToCome(day);
        var visit = changeable(id);
        if (visits.find(visit.personId(), day, visit.customerId()).isPresent()) {
            throw Refusal.conflict("visit.refusal.plannedAlready");
        }
        visit.moveTo(day, nextPosition(visits.of(visit.personId(), day)));
        visits.flush();
    }

    private SalesVisit changeable(long id) {
        var visit = visits.find(id)
                .filter(found -> scope.sees(found.gridId()))
                .orElseThrow(() -> Refusal.notFound("visit.refusal.unknown"));
        if (!caller.is(visit.personId()) && !caller.leads(visit.gridId())) {
            throw Refusal.forbidden("visit.refusal.notYours");
        }
        return visit;
    }

    /**
     * Puts the visits of the caller's day that have not begun in a good order, after those that have.
     *
     * @param longitude where one sets out; where it is not known, from the last place of a check-in, or from anywhere
     */
    public void arrange(LocalDate day, @Nullable Double longitude, @Nullable Double latitude) {
        var all = visits.of(caller.personId(), day);
        var begun = all.stream()
                .filter(visit -> visit.state() != VisitState.PLANNED)
                .toList();
        var open = all.stream()
                .filter(visit -> visit.state() == VisitState.PLANNED)
                .toList();
        var known = places.places(PlaceFinder.unitsOf(visits.rows(caller.personId(), day)));
        var placed = open.stream()
                .filter(visit -> known.containsKey(visit.customerId()))
                .toList();
        var spots = placed.stream()
                .map(visit ->
                        Objects.requireNonNull(known.get(visit.customerId())).spot())
                .toList();
        int position = 1;
        for (var visit : begun) {
            visit.at(position++);
        }
        for (int index : RouteOrder.of(spots, start(longitude, latitude, begun, known))) {
            placed.get(index).at(position++);
        }
        for (var visit : open) {
            if (!known.containsKey(visit.customerId())) {
                visit.at(position++);
            }
        }
        visits.flush();
    }

    private static @Nullable Spot start(
            @Nullable Double longitude,
            @Nullable Double latitude,
            List<SalesVisit> begun,
            Map<Long, PlaceFinder.Place> known) {
        if (longitude != null && latitude != null) {
            return new Spot(longitude, latitude);
        }
        var last = begun.isEmpty() ? null : known.get(begun.getLast().customerId());
        return last == null ? null : last.spot();
    }

    private void requireToCome(LocalDate day) {
        if (day.isBefore(caller.today())) {
            throw Refusal.invalid("visit.refusal.dayGone");
        }
        if (day.isAfter(caller.today().plusDays(DAYS_AHEAD))) {
            throw Refusal.invalid("visit.refusal.dayTooFar", DAYS_AHEAD);
        }
    }
}
