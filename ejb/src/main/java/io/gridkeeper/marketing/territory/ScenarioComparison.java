package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Two divisions beside each other, or one beside today's: which grid gains and loses which customers. */
@Stateless
@RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
public class ScenarioComparison {

    private static final int MOST_UNITS = 500;

    @Inject
    private ScenarioBook book;

    @Inject
    private SalesGrids grids;

    @Inject
    private Scenarios scenarios;

    /**
     * @param changes from which grid to which, with units and customers; the largest first
     * @param grids what each grid gains and loses in all
     * @param units the units that change, the largest five hundred
     */
    public record Comparison(List<Change> changes, List<Balance> grids, List<UnitChange> units) {}

    /** Customers that go from one grid to another; an empty code stands for no grid. */
    public record Change(String from, String to, int units, long customers) {}

    /** What a grid gains and loses. */
    public record Balance(String grid, long gained, long lost) {}

    /** A unit that changes. */
    public record UnitChange(String code, String name, int customers, String from, String to) {}

    /** From one scenario to another; null for today's grids. */
    public Comparison compare(@Nullable Long from, long to) {
        var market = book.market();
        return compare(market, from == null ? today(market) : codes(market, from), codes(market, to));
    }

    private String[] codes(Market market, long scenarioId) {
        var scenario = book.get(scenarioId);
        if (scenario.figures().isEmpty()) {
            throw Refusal.invalid("territory.scenario.notDivided");
        }
        int[] division = book.division(scenarioId, market);
        var planned = scenario.grids();
        var codes = new String[division.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = division[i] < 0 ? "" : planned.get(division[i]).code();
        }
        return codes;
    }

    private String[] today(Market market) {
        Map<Long, String> known = new HashMap<>();
        grids.rows().forEach(grid -> known.put(grid.id(), grid.code()));
        return market.units().stream()
                .map(unit -> known.getOrDefault(unit.gridId(), ""))
                .toArray(String[]::new);
    }

    private Comparison compare(Market market, String[] from, String[] to) {
        var changes = new TreeMap<List<String>, long[]>(Comparator.comparing(List::toString));
        var changed = new ArrayList<Integer>();
        for (int i = 0; i < from.length; i++) {
            if (!from[i].equals(to[i])) {
                changed.add(i);
                var sums = changes.computeIfAbsent(List.of(from[i], to[i]), pair -> new long[2]);
                sums[0]++;
                sums[1] += market.units().get(i).figures().customers();
            }
        }
        var rows = changes.entrySet().stream()
                .map(entry -> new Change(
                        entry.getKey().get(0), entry.getKey().get(1), (int) entry.getValue()[0], entry.getValue()[1]))
                .sorted(Comparator.comparingLong(Change::customers).reversed())
                .toList();
        return new Comparison(rows, balances(rows), units(market, changed, from, to));
    }

    private static List<Balance> balances(List<Change> changes) {
        var sums = new TreeMap<String, long[]>();
        changes.forEach(change -> {
            sums.computeIfAbsent(change.to(), grid -> new long[2])[0] += change.customers();
            sums.computeIfAbsent(change.from(), grid -> new long[2])[1] += change.customers();
        });
        sums.remove("");
        return sums.entrySet().stream()
                .map(entry -> new Balance(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private List<UnitChange> units(Market market, List<Integer> changed, String[] from, String[] to) {
        var largest = changed.stream()
                .sorted(Comparator.comparingInt(
                                (Integer i) -> -market.units().get(i).figures().customers())
                        .thenComparing(i -> i))
                .limit(MOST_UNITS)
                .toList();
        var names = scenarios.names(
                largest.stream().map(i -> market.units().get(i).id()).toList());
        return largest.stream()
                .map(i -> {
                    var unit = market.units().get(i);
                    return new UnitChange(
                            unit.code(),
                            names.getOrDefault(unit.id(), unit.code()),
                            unit.figures().customers(),
                            from[i],
                            to[i]);
                })
                .toList();
    }
}
