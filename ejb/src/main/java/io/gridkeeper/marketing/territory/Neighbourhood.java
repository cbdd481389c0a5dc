package io.gridkeeper.marketing.territory;

import io.gridkeeper.marketing.territory.design.NeighbourGraph;
import io.gridkeeper.marketing.territory.design.PointNeighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Who touches whom. Outlined units touch where their outlines share a line or come close to it; units without outline
 * where their Voronoi cells touch. What would stay apart, such as an island, is tied to the nearest by an edge without
 * border.
 */
final class Neighbourhood {

    private static final double CLOSE = 150;
    private static final int DECIMALS = 10_000;

    private final Market market;
    private final Map<Long, Double> edges = new HashMap<>();
    private final int[] root;

    Neighbourhood(Market market) {
        this.market = market;
        root = new int[market.size()];
        Arrays.setAll(root, i -> i);
    }

    NeighbourGraph graph() {
        if (market.size() == 0) {
            return NeighbourGraph.of(0, new int[0], new int[0], new double[0]);
        }
        boolean outlined =
                market.units().stream().anyMatch(unit -> !unit.shape().isEmpty());
        var points = PointNeighbours.of(market.x(), market.y());
        if (!outlined) {
            return points;
        }
        shareLines();
        touch();
        mix(points);
        return collected();
    }

    /** Lines drawn alike in two outlines are their common border. */
    private void shareLines() {
        var lines = new HashMap<List<Long>, Integer>();
        for (int i = 0; i < market.size(); i++) {
            int unit = i;
            shape(i).forEach(outline -> {
                var corners = outline.getCoordinates();
                for (int c = 1; c < corners.length; c++) {
                    long one = key(corners[c - 1].x, corners[c - 1].y);
                    long other = key(corners[c].x, corners[c].y);
                    var line = List.of(Math.min(one, other), Math.max(one, other));
                    var before = lines.putIfAbsent(line, unit);
                    if (before != null && before != unit && one != other) {
                        double dx = market.metresX(corners[c].x) - market.metresX(corners[c - 1].x);
                        double dy = market.metresY(corners[c].y) - market.metresY(corners[c - 1].y);
                        add(before, unit, Math.hypot(dx, dy));
                    }
                }
            });
        }
    }

    /** Outlines that nearly touch but share no line are neighbours with a short border. */
    private void touch() {
        var tree = new STRtree();
        var shapes = new ArrayList<List<Geometry>>();
        double reach = CLOSE / (market.metresY(1) - market.metresY(0));
        for (int i = 0; i < market.size(); i++) {
            shapes.add(shape(i));
            int unit = i;
            shapes.get(i).forEach(outline -> tree.insert(outline.getEnvelopeInternal(), unit));
        }
        for (int i = 0; i < market.size(); i++) {
            for (var outline : shapes.get(i)) {
                var box = outline.getEnvelopeInternal();
                box.expandBy(reach);
                for (var near : tree.query(box)) {
                    if (near instanceof Integer other
                            && other > i
                            && !edges.containsKey(edge(i, other))
                            && outline.isWithinDistance(shapes.get(other).getFirst(), reach)) {
                        add(i, other, CLOSE);
                    }
                }
            }
        }
    }

    private List<Geometry> shape(int unit) {
        var wkt = market.units().get(unit).shape();
        return wkt.isEmpty() ? List.of() : Shapes.read(wkt).map(List::of).orElse(List.of());
    }

    /** Edges of points where one has no outline; then the shortest ones that join what is apart. */
    private void mix(NeighbourGraph points) {
        var others = new ArrayList<int[]>();
        for (int i = 0; i < points.units(); i++) {
            for (int e = points.offsets()[i]; e < points.offsets()[i + 1]; e++) {
                int j = points.neighbours()[e];
                if (j > i && (isPoint(i) || isPoint(j))) {
                    add(i, j, points.borders()[e]);
                } else if (j > i) {
                    others.add(new int[] {i, j});
                }
            }
        }
        others.sort(Comparator.comparingDouble(pair -> way(pair[0], pair[1])));
        others.stream().filter(pair -> root(pair[0]) != root(pair[1])).forEach(pair -> {
            if (root(pair[0]) != root(pair[1])) {
                add(pair[0], pair[1], 0);
            }
        });
    }

    private boolean isPoint(int unit) {
        return market.units().get(unit).shape().isEmpty();
    }

    private double way(int one, int other) {
        return Math.hypot(market.x(one) - market.x(other), market.y(one) - market.y(other));
    }

    private void add(int one, int other, double border) {
        edges.merge(edge(one, other), border, Double::sum);
        root[root(one)] = root(other);
    }

    private int root(int unit) {
        int at = unit;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static long edge(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private static long key(double x, double y) {
        return (Math.round(x * DECIMALS) << 32) ^ (Math.round(y * DECIMALS) & 0xFFFF_FFFFL);
    }

    private NeighbourGraph collected() {
        var sorted = edges.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        int[] from = new int[sorted.length];
        int[] to = new int[sorted.length];
        double[] borders = new double[sorted.length];
        for (int e = 0; e < sorted.length; e++) {
            from[e] = (int) (sorted[e] >> 32);
            to[e] = (int) sorted[e];
            borders[e] = edges.getOrDefault(sorted[e], 0.0);
        }
        return NeighbourGraph.of(market.size(), from, to, borders);
    }
}
