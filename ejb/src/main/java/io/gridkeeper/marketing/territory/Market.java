package io.gridkeeper.marketing.territory;

import io.gridkeeper.marketing.territory.design.NeighbourGraph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All units of the market as the designer and the figures want them: in the order of their ids, on a plane in metres,
 * with who touches whom.
 */
final class Market {

    private static final double METRES_A_DEGREE = 111_320;

    private final List<MarketUnit> units;
    private final double[] x;
    private final double[] y;
    private final boolean degrees;
    private final double narrowing;
    private final NeighbourGraph graph;

    /**
     * One unit.
     *
     * @param gridId the grid of the plan in force, 0 for none
     */
    record MarketUnit(long id, String code, double x, double y, String shape, UnitFigures figures, long gridId) {}

    Market(List<MarketUnit> units) {
        this.units = List.copyOf(units);
        degrees = this.units.stream().allMatch(unit -> Math.abs(unit.x()) <= 180 && Math.abs(unit.y()) <= 90);
        double middle = this.units.stream().mapToDouble(MarketUnit::y).average().orElse(0);
        narrowing = degrees ? Math.cos(Math.toRadians(middle)) * METRES_A_DEGREE : 1;
        x = this.units.stream().mapToDouble(unit -> metresX(unit.x())).toArray();
        y = this.units.stream().mapToDouble(unit -> metresY(unit.y())).toArray();
        graph = new Neighbourhood(this).graph();
    }

    double metresX(double own) {
        return own * narrowing;
    }

    double metresY(double own) {
        return degrees ? own * METRES_A_DEGREE : own;
    }

    double ownX(double metres) {
        return metres / narrowing;
    }

    double ownY(double metres) {
        return degrees ? metres / METRES_A_DEGREE : metres;
    }

    List<MarketUnit> units() {
        return units;
    }

    int size() {
        return units.size();
    }

    double[] x() {
        return x.clone();
    }

    double[] y() {
        return y.clone();
    }

    double x(int unit) {
        return x[unit];
    }

    double y(int unit) {
        return y[unit];
    }

    NeighbourGraph graph() {
        return graph;
    }

    long[] ids() {
        return units.stream().mapToLong(MarketUnit::id).toArray();
    }

    double[] values(Measure measure) {
        return units.stream().mapToDouble(unit -> measure.of(unit.figures())).toArray();
    }

    /** The number of the planned grid that each unit belongs to today: −1 for none; grids that end come after the others. */
    int[] present(List<PlannedGrid> planned) {
        Map<Long, Integer> numbers = new HashMap<>();
        planned.forEach(grid -> {
            if (grid.salesGridId() != null) {
                numbers.put(grid.salesGridId(), grid.number());
            }
        });
        int[] next = {planned.size()};
        int[] present = new int[units.size()];
        Arrays.setAll(present, i -> {
            long grid = units.get(i).gridId();
            return grid == 0 ? -1 : numbers.computeIfAbsent(grid, ending -> next[0]++);
        });
        return present;
    }

    Map<String, Integer> indexByCode() {
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < units.size(); i++) {
            index.put(units.get(i).code(), i);
        }
        return index;
    }
}
