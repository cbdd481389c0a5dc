package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A scenario's division edited by hand: units painted, grids merged, split and named. Each edit names the revision it was
 * made on, and answers with the figures that follow.
 */
@Stateless
@RolesAllowed(Roles.SALES_MANAGER)
public class ScenarioEdit {

    private static final int MOST_GRIDS = 5000;

    @Inject
    private ScenarioBook book;

    @Inject
    private SalesGrids grids;

    @Inject
    private AuditTrail trail;

    /** Gives units to a grid of the scenario. Refuses units that are fixed to another one. */
    public PlanFigures paint(long scenarioId, int revision, List<String> unitCodes, int grid) {
        var index = book.market().indexByCode();
        var units = unitCodes.stream()
                .map(code -> {
                    var unit = index.get(code);
                    if (unit == null) {
                        throw Refusal.notFound("territory.unit.unknown");
                    }
                    return unit;
                })
                .toList();
        var fixed = book.get(scenarioId).fixed();
        var ids = book.market().ids();
        if (units.stream().anyMatch(unit -> !Objects.equals(fixed.getOrDefault(ids[unit], grid), grid))) {
            throw Refusal.conflict("territory.scenario.unitFixed");
        }
        return edit(
                scenarioId,
                revision,
                "paint " + unitCodes.size() + " → " + grid,
                division -> division.paint(units, grid));
    }

    /** Puts everything of one grid into another. */
    public PlanFigures merge(long scenarioId, int revision, int from, int into) {
        return edit(scenarioId, revision, "merge " + from + " → " + into, division -> division.merge(from, into));
    }

    /** Halves a grid by a measure; the new one gets a code of its own. */
    public PlanFigures split(long scenarioId, int revision, int grid, Measure measure) {
        if (book.get(scenarioId).settings().gridCount() >= MOST_GRIDS) {
            throw Refusal.invalid("territory.scenario.gridCount", MOST_GRIDS);
        }
        var code = freshCode(book.get(scenarioId));
        return edit(scenarioId, revision, "split " + grid, division -> division.split(grid, code, measure));
    }

    /** Names a grid of the scenario. */
    public void name(long scenarioId, int number, String name) {
        var scenario = book.hold(scenarioId);
        ScenarioDesk.requireIdle(scenario);
        var entry = new SalesGridEntry("x", name, SalesGridKind.GRID, null, null, LocalDate.EPOCH);
        scenario.plan(scenario.grids().stream()
                .map(grid -> grid.number() == number
                        ? new PlannedGrid(number, grid.code(), entry.name(), grid.salesGridId())
                        : grid)
                .toList());
    }

    private PlanFigures edit(long scenarioId, int revision, String words, Consumer<Division> hand) {
        var scenario = book.hold(scenarioId);
        ScenarioDesk.requireIdle(scenario);
        scenario.requireRevision(revision);
        var market = book.market();
        var division = new Division(market, scenario.grids(), book.division(scenarioId, market));
        hand.accept(division);
        scenario.plan(division.grids());
        var figures = book.store(scenario, market, division.assignment());
        trail.record("territoryScenario", scenarioId, "edit", null, null, words);
        return figures;
    }

    private String freshCode(TerritoryScenario scenario) {
        var codes = grids.rows().stream().map(SalesGridRow::code).collect(Collectors.toSet());
        scenario.grids().forEach(grid -> codes.add(grid.code()));
        int next = 1;
        while (codes.contains(code(next))) {
            next++;
        }
        return code(next);
    }

    private static String code(int number) {
        return "S-" + (number < 10 ? "0" : "") + number;
    }
}
