package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Neighbours among areas on a plane in metres: those with a common side, and its length. Sides that two areas draw with
 * the same corners are found by their corners; areas that lie along each other without, as drawn by different hands, by
 * how much of one's outline runs within the tolerance of the other. Islands are tied to the nearest area, without a
 * border, so that the graph is in one piece.
 */
public final class PolygonNeighbours {

    private final List<Geometry> areas;
    private final double tolerance;
    private final Map<Long, Double> borders = new HashMap<>();

    private PolygonNeighbours(List<Geometry> areas, double tolerance) {
        this.areas = areas;
        this.tolerance = tolerance;
    }

    /** @param tolerance metres that outlines of neighbours may lie apart or overlap */
    public static NeighbourGraph of(List<? extends Geometry> areas, double tolerance) {
        var neighbours = new PolygonNeighbours(List.copyOf(areas), tolerance);
        neighbours.commonSides();
        neighbours.nearOutlines();
        neighbours.tieIslands();
        return neighbours.graph();
    }

    private NeighbourGraph graph() {
        long[] keys =
                borders.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        int[] from = Arrays.stream(keys).mapToInt(key -> (int) (key >> 32)).toArray();
        int[] to = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
        double[] lengths = Arrays.stream(keys).mapToDouble(borders::get).toArray();
        return NeighbourGraph.of(areas.size(), from, to, lengths);
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    /** A side, whichever way it is drawn. */
    private record Side(double x1, double y1, double x2, double y2) {

        static Side of(Coordinate one, Coordinate other) {
            boolean turned = one.compareTo(other) > 0;
            Coordinate first = turned ? other : one;
            Coordinate second = turned ? one : other;
            return new Side(first.x, first.y, second.x, second.y);
        }
    }

    private void commonSides() {
        Map<Side, Integer> owner = new HashMap<>();
        for (int area = 0; area < areas.size(); area++) {
            for (Object line : LinearComponentExtracter.getLines(areas.get(area))) {
                Coordinate[] corners = ((LineString) line).getCoordinates();
                for (int n = 1; n < corners.length; n++) {
                    Integer other = owner.putIfAbsent(Side.of(corners[n - 1], corners[n]), area);
                    if (other != null && other != area) {
                        borders.merge(key(area, other), corners[n - 1].distance(corners[n]), Double::sum);
                    }
                }
            }
        }
    }

    /** Areas that touch but have no side with the same corners. */
    private void nearOutlines() {
        STRtree tree = new STRtree();
        for (int area = 0; area < areas.size(); area++) {
            tree.insert(areas.get(area).getEnvelopeInternal(), area);
        }
        for (int area = 0; area < areas.size(); area++) {
            var around = areas.get(area).getEnvelopeInternal();
            around.expandBy(tolerance);
            for (Object found : tree.query(around)) {
                int other = (Integer) found;
                if (other > area && !borders.containsKey(key(area, other))) {
                    alongside(area, other);
                }
            }
        }
    }

    private void alongside(int one, int other) {
        if (!areas.get(one).isWithinDistance(areas.get(other), tolerance)) {
            return;
        }
        double width = Math.max(tolerance, 1e-6);
        double length = areas.get(one)
                .getBoundary()
                .intersection(areas.get(other).buffer(width))
                .getLength();
        if (length > 4 * width) {
            borders.put(key(one, other), length - 2 * width);
        }
    }

    /** Joins what is apart by the shortest ties there are. */
    private void tieIslands() {
        int[] part = graph().components();
        int parts = Arrays.stream(part).max().orElse(0) + 1;
        while (parts > 1) {
            int[] now = part;
            long nearest = nearestApart(now);
            borders.put(nearest, 0.0);
            part = graph().components();
            parts = Arrays.stream(part).max().orElse(0) + 1;
        }
    }

    /** Of all pairs with one in the smallest part and one outside of it, the nearest. */
    private long nearestApart(int[] part) {
        Map<Integer, Long> sizes = new HashMap<>();
        for (int p : part) {
            sizes.merge(p, 1L, Long::sum);
        }
        int smallest = sizes.entrySet().stream()
                .min(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return IntStream.range(0, part.length)
                .filter(one -> part[one] == smallest)
                .boxed()
                .flatMap(one -> IntStream.range(0, part.length)
                        .filter(other -> part[other] != smallest)
                        .mapToObj(other -> new long[] {one, other}))
                .min(Comparator.comparingDouble((long[] pair) -> distance((int) pair[0], (int) pair[1])))
                .map(pair -> key((int) pair[0], (int) pair[1]))
                .orElseThrow();
    }

    private double distance(int one, int other) {
        return DistanceOp.distance(areas.get(one), areas.get(other));
    }
}
