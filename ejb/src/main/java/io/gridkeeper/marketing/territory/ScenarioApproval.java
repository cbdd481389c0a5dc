package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A scenario approved, and brought into force on its day in one transaction: new grids open, ended ones close, all moved
 * units change at once, customers follow by {@link GridsActivated}, hand-overs begin, and the plan before is archived.
 */
@Stateless
@RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
public class ScenarioApproval {

    private static final String KIND = "territoryScenario";

    @Inject
    private GridJournal journal;

    @Inject
    private Scenarios scenarios;

    @Inject
    private ScenarioBook book;

    @Inject
    private SalesGrids grids;

    @Inject
    private Activations activations;

    @Inject
    private Event<GridsActivated> activated;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Approves it; refused while an input is missing (R14-3.1b) or a unit has no grid (R14-3.1d). */
    @Clause({"R14-3.1b", "R14-3.1d"})
    public void approve(long scenarioId) {
        var scenario = book.hold(scenarioId);
        ScenarioDesk.requireIdle(scenario);
        long without = Arrays.stream(book.division(scenarioId, book.market()))
                .filter(grid -> grid < 0)
                .count();
        scenario.approve(caller.get().name(), clock.instant(), without);
        trail.record(KIND, scenarioId, "approve", "R14-3.1b", null, null);
    }

    /** Takes the approval back, as long as it is not in force. */
    public void reopen(long scenarioId) {
        book.hold(scenarioId).reopen();
        trail.record(KIND, scenarioId, "reopen", null, null, null);
    }

    /** Sets the day on which it comes into force; today or before: now. */
    public void activate(long scenarioId, LocalDate on) {
        var scenario = book.hold(scenarioId);
        scenario.comesIntoForceOn(on);
        trail.record(KIND, scenarioId, "activateOn", null, null, on.toString());
        if (!on.isAfter(today())) {
            bringIntoForce(scenario, on);
        }
    }

    /** The scenarios whose day has come; asked by the clock. */
    public List<Long> due() {
        return scenarios.due(today());
    }

    /** Brings one into force whose day has come; one that another node was faster with is left alone. */
    @RolesAllowed(Roles.SYSTEM)
    public void activateDue(long scenarioId) {
        var scenario = book.hold(scenarioId);
        var day = scenario.effectiveOn();
        if (scenario.state() == ScenarioState.APPROVED
                && day.isPresent()
                && !day.get().isAfter(today())) {
            bringIntoForce(scenario, day.get());
        }
    }

    private void bringIntoForce(TerritoryScenario scenario, LocalDate on) {
        long id = scenario.id();
        var market = book.market();
        int[] division = book.division(id, market);
        if (Arrays.stream(division).anyMatch(grid -> grid < 0)) {
            throw Refusal.invalid(
                            "territory.scenario.hole",
                            Arrays.stream(division).filter(grid -> grid < 0).count())
                    .citing("R14-3.1d");
        }
        var real = openGrids(scenario, on);
        closeOthers(real, on);
        scenarios.active().forEach(TerritoryScenario::archive);
        scenario.activate(clock.instant(), real);
        activations.store(id, moves(market, division, real));
        activations.flush();
        int moved = activations.moveUnits(id);
        var handoverEnds = on.plusDays(scenario.settings().handoverDays());
        activations.handOver(id, on, handoverEnds);
        activated.fire(new GridsActivated(id, on, handoverEnds));
        trail.record(KIND, id, "activate", null, null, moved + " units");
    }

    /** Today's grids that go on, and the new ones opened below the area of the first. */
    private List<PlannedGrid> openGrids(TerritoryScenario scenario, LocalDate on) {
        Map<Long, SalesGrid> known = new HashMap<>();
        grids.all().forEach(grid -> known.put(grid.id(), grid));
        var area = scenario.grids().stream()
                .map(planned -> planned.salesGridId() == null ? null : known.get(planned.salesGridId()))
                .filter(grid -> grid != null && grid.row().parentId() != null)
                .map(grid -> known.get(grid.row().parentId()))
                .findFirst()
                .orElse(null);
        var real = new ArrayList<PlannedGrid>();
        for (var planned : scenario.grids()) {
            var grid = planned.salesGridId() == null ? null : known.get(planned.salesGridId());
            if (grid == null) {
                grid = grids.byCode(planned.code())
                        .orElseGet(() -> new SalesGrid(planned.code(), SalesGridKind.GRID, planned.name(), on));
                grids.add(grid);
                grid.hangBelow(area);
                known.put(grid.id(), grid);
                grid.findPath(known);
            }
            grid.describe(planned.name(), grid.row().servicePoint());
            if (grid.row().state() != SalesGridState.ACTIVE) {
                journal.note(grid.id(), SalesGridAct.OPEN, planned.name() + " " + on, "R14-3.1d");
            }
            grid.activate(on);
            real.add(new PlannedGrid(planned.number(), planned.code(), planned.name(), grid.id()));
        }
        return real;
    }

    private void closeOthers(List<PlannedGrid> real, LocalDate on) {
        var staying = new HashSet<Long>();
        real.forEach(grid -> staying.add(grid.salesGridId()));
        grids.all().stream()
                .filter(grid -> grid.row().isGrid() && grid.row().state() == SalesGridState.ACTIVE)
                .filter(grid -> !staying.contains(grid.id()))
                .forEach(grid -> {
                    grid.close(on.minusDays(1));
                    journal.note(grid.id(), SalesGridAct.CLOSE, on.minusDays(1).toString(), null);
                });
        grids.flush();
    }

    private static List<Activations.Move> moves(Market market, int[] division, List<PlannedGrid> real) {
        var ids = new HashMap<Integer, Long>();
        real.forEach(grid -> ids.put(grid.number(), grid.salesGridId()));
        var moves = new ArrayList<Activations.Move>();
        for (int i = 0; i < division.length; i++) {
            var unit = market.units().get(i);
            long to = ids.getOrDefault(division[i], 0L);
            if (to != unit.gridId()) {
                moves.add(new Activations.Move(
                        unit.id(), unit.gridId(), to, unit.figures().customers()));
            }
        }
        return moves;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
