package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Scenarios as the sales manager keeps them: begun, described, copied, looked at, with the eight inputs of each. */
@Stateless
@RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
public class ScenarioDesk {

    private static final int MOST_ROWS = 200;
    private static final String KIND = "territoryScenario";

    @Inject
    private Scenarios scenarios;

    @Inject
    private ScenarioBook book;

    @Inject
    private SalesGrids grids;

    @Inject
    private SalesUnits units;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The latest two hundred, latest first. */
    public List<ScenarioRow> list() {
        return scenarios.rows(MOST_ROWS);
    }

    public ScenarioView view(long id) {
        var scenario = book.get(id);
        return new ScenarioView(
                scenario.row(),
                scenario.order(codes(scenario.fixed())),
                scenario.grids(),
                scenario.figures().map(ScenarioBook::figures).orElse(null),
                scenario.outcome().map(ScenarioBook::obstacles).orElse(List.of()));
    }

    /** Begins a scenario; today's grids are continued as far as it has grids, further ones get codes of their own. */
    public long begin(ScenarioOrder order) {
        BarrierLines.read(order.barriers());
        var scenario = new TerritoryScenario(order, caller.get().name(), clock.instant());
        scenarios.add(scenario);
        scenario.plan(planned(order.grids()));
        scenario.fix(ids(order));
        trail.record(KIND, scenario.id(), "begin", null, null, order.toString());
        return scenario.id();
    }

    /** Describes it anew. Another number of grids discards its division. */
    public void change(long id, ScenarioOrder order) {
        BarrierLines.read(order.barriers());
        var scenario = book.hold(id);
        requireIdle(scenario);
        int before = scenario.settings().gridCount();
        scenario.describe(order);
        scenario.fix(ids(order));
        if (before != order.grids() || scenario.grids().size() != order.grids()) {
            scenario.plan(planned(order.grids()));
            scenarios.storeParts(id, List.of());
            scenario.divided(0, ScenarioBook.json(emptyFigures(scenario)));
        }
        trail.record(KIND, id, "change", null, null, order.toString());
    }

    private PlanFigures emptyFigures(TerritoryScenario scenario) {
        var market = book.market();
        var nothing = ScenarioBook.laidOn(market, Map.of());
        return new FigureBook(market, scenario.grids(), scenario.weights()).of(nothing);
    }

    /** Another scenario that begins as this one stands. */
    public long copy(long id, String name) {
        var from = book.get(id);
        var order = from.order(codes(from.fixed()));
        long copy = begin(new ScenarioOrder(
                name,
                order.grids(),
                order.weights(),
                order.seed(),
                order.keepCustomers(),
                order.handoverDays(),
                order.barriers(),
                order.fixed(),
                order.inputs()));
        var scenario = book.get(copy);
        scenario.plan(from.grids());
        if (from.figures().isPresent()) {
            var market = book.market();
            book.store(scenario, market, book.division(id, market));
        }
        return copy;
    }

    /** Notes what was found about an input of the decision. */
    @Clause("R14-3.1b")
    public void find(long id, PlanInput input, String finding) {
        book.hold(id).find(input, finding);
        trail.record(KIND, id, "find", "R14-3.1b", null, input.name());
    }

    static void requireIdle(TerritoryScenario scenario) {
        scenario.requirePlanning();
        if (scenario.jobId().isPresent()) {
            throw Refusal.conflict("territory.scenario.computing");
        }
    }

    /** As many grids: today's in the order of codes first, then new ones. */
    private List<PlannedGrid> planned(int count) {
        var known = grids.rows();
        var codes = known.stream().map(SalesGridRow::code).collect(Collectors.toCollection(HashSet::new));
        var planned = new ArrayList<PlannedGrid>();
        known.stream()
                .filter(grid -> grid.isGrid() && grid.state() == SalesGridState.ACTIVE)
                .limit(count)
                .forEach(grid -> planned.add(new PlannedGrid(planned.size(), grid.code(), grid.name(), grid.id())));
        int width = Integer.toString(count).length();
        for (int next = 1; planned.size() < count; next++) {
            var code = "S-"
                    + "0"
                            .repeat(Math.max(
                                    0,
                                    Math.max(2, width) - Integer.toString(next).length())) + next;
            if (codes.add(code)) {
                planned.add(new PlannedGrid(planned.size(), code, code, null));
            }
        }
        return planned;
    }

    private Map<Long, Integer> ids(ScenarioOrder order) {
        var known = units.byCodes(List.copyOf(order.fixed().keySet()));
        var ids = new HashMap<Long, Integer>();
        order.fixed().forEach((code, number) -> {
            var unit = known.get(code);
            if (unit == null) {
                throw Refusal.notFound("territory.unit.unknown");
            }
            if (number < 0 || number >= order.grids()) {
                throw Refusal.invalid("territory.scenario.noSuchGrid", number);
            }
            ids.put(unit.id(), number);
        });
        return ids;
    }

    private Map<String, Integer> codes(Map<Long, Integer> fixed) {
        return units.rows(fixed.keySet()).stream()
                .collect(Collectors.toMap(SalesUnitRow::code, row -> fixed.getOrDefault(row.id(), 0)));
    }
}
