package io.gridkeeper.marketing.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A short way through some places, each visited once, that ends at the last of them. From every place as the first one
 * it goes to the nearest next, then turns pieces round (2-opt) and moves single places until nothing gets shorter; the
 * shortest of these ways counts, of equals the one that was found first, so that the same places always give the same way.
 */
final class RouteOrder {

    /** Below a millimetre a way is not shorter. */
    private static final double SHORTER = 0.001;

    private final double[][] metres;
    private final double[] toFirst;
    private final int size;

    private RouteOrder(List<Spot> spots, @Nullable Spot start) {
        size = spots.size();
        metres = new double[size][size];
        toFirst = new double[size];
        for (int i = 0; i < size; i++) {
            toFirst[i] = start == null ? 0 : start.metresTo(spots.get(i));
            for (int j = 0; j < i; j++) {
                metres[i][j] = spots.get(i).metresTo(spots.get(j));
                metres[j][i] = metres[i][j];
            }
        }
    }

    /** The places by their index in the order of the way; {@code start} is where one sets out, if that is known. */
    static List<Integer> of(List<Spot> spots, @Nullable Spot start) {
        return new RouteOrder(spots, start).shortest();
    }

    /** How long a way is. */
    static double length(List<Spot> spots, @Nullable Spot start, List<Integer> way) {
        return new RouteOrder(spots, start)
                .length(way.stream().mapToInt(Integer::intValue).toArray());
    }

    private List<Integer> shortest() {
        int[] best = {};
        double shortest = Double.POSITIVE_INFINITY;
        for (int first = 0; first < size; first++) {
            var way = nearestNext(first);
            shorten(way);
            double length = length(way);
            if (length < shortest - SHORTER) {
                best = way;
                shortest = length;
            }
        }
        return IntStream.of(best).boxed().toList();
    }

    private int[] nearestNext(int first) {
        var left = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        var way = new int[size];
        way[0] = first;
        left.remove(Integer.valueOf(first));
        for (int at = 1; at < size; at++) {
            int from = way[at - 1];
            var next = left.getFirst();
            for (var candidate : left) {
                next = metres[from][candidate] < metres[from][next] ? candidate : next;
            }
            way[at] = next;
            left.remove(/* element */ next);
        }
        return way;
    }

    private void shorten(int[] way) {
        boolean shorter = true;
        while (shorter) {
            shorter = turnsAPiece(way) || movesAPlace(way);
        }
    }

    private boolean turnsAPiece(int[] way) {
        double before = length(way);
        for (int from = 0; from < size - 1; from++) {
            for (int to = from + 1; to < size; to++) {
                turn(way, from, to);
                if (length(way) < before - SHORTER) {
                    return true;
                }
                turn(way, from, to);
            }
        }
        return false;
    }

    private boolean movesAPlace(int[] way) {
        double before = length(way);
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                move(way, from, to);
                if (length(way) < before - SHORTER) {
                    return true;
                }
                move(way, to, from);
            }
        }
        return false;
    }

    private static void turn(int[] way, int from, int to) {
        for (int i = from, j = to; i < j; i++, j--) {
            int kept = way[i];
            way[i] = way[j];
            way[j] = kept;
        }
    }

    private static void move(int[] way, int from, int to) {
        int moved = way[from];
        if (from < to) {
            System.arraycopy(way, from + 1, way, from, to - from);
        } else {
            System.arraycopy(way, to, way, to + 1, from - to);
        }
        way[to] = moved;
    }

    private double length(int[] way) {
        double length = way.length == 0 ? 0 : toFirst[way[0]];
        for (int at = 1; at < way.length; at++) {
            length += metres[way[at - 1]][way[at]];
        }
        return length;
    }
}
