package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Neighbours among points: those whose Voronoi cells touch, with the length of the common side inside the frame around
 * all points. Edges longer than asked for are left out unless the minimum spanning tree needs them, so the graph is
 * always in one piece. Points on the same spot hang on the first of them, points on a line on each other, without a
 * border.
 */
public final class PointNeighbours {

    private final Triangulation mesh;
    private final double[] x;
    private final double[] y;
    private final double[] frame;
    private final int[] root;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] border = new double[16];
    private int edges;

    private PointNeighbours(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        mesh = new Triangulation(x, y);
        frame = new double[] {
            Arrays.stream(x).min().orElse(0), Arrays.stream(y).min().orElse(0),
            Arrays.stream(x).max().orElse(0), Arrays.stream(y).max().orElse(0)
        };
        root = new int[x.length];
        Arrays.setAll(root, i -> i);
    }

    /** Without edges longer than six mean distances between points spread evenly. */
    public static NeighbourGraph of(double[] x, double[] y) {
        double width = Arrays.stream(x).max().orElse(0) - Arrays.stream(x).min().orElse(0);
        double height =
                Arrays.stream(y).max().orElse(0) - Arrays.stream(y).min().orElse(0);
        double area = Math.max(width, height) * Math.max(Math.min(width, height), Math.max(width, height) * 1e-3);
        return of(x, y, 6 * Math.sqrt(area / (0.6 * x.length)));
    }

    /** Without edges longer than so many metres. */
    public static NeighbourGraph of(double[] x, double[] y, double longest) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("no points");
        }
        var neighbours = new PointNeighbours(x, y);
        neighbours.collect(longest);
        return NeighbourGraph.of(
                x.length,
                Arrays.copyOf(neighbours.from, neighbours.edges),
                Arrays.copyOf(neighbours.to, neighbours.edges),
                Arrays.copyOf(neighbours.border, neighbours.edges));
    }

    private void collect(double longest) {
        if (mesh.triangles == 0) {
            chain();
            return;
        }
        double[] centreX = new double[mesh.triangles];
        double[] centreY = new double[mesh.triangles];
        for (int t = 0; t < mesh.triangles; t++) {
            if (mesh.isReal(t)) {
                centre(t, centreX, centreY);
            }
        }
        int[] late = new int[16];
        int lates = 0;
        for (int side = 0; side < 3 * mesh.triangles; side++) {
            int one = mesh.vertex[next(side)];
            int other = mesh.vertex[next(next(side))];
            if (one >= other || other >= mesh.points) {
                continue;
            }
            if (length(one, other) <= longest) {
                add(one, other, side(side, centreX, centreY));
            } else {
                late = lates == late.length ? Arrays.copyOf(late, 2 * lates) : late;
                late[lates++] = side;
            }
        }
        IntStream.range(0, x.length).filter(i -> mesh.twin[i] != i).forEach(i -> add(i, mesh.twin[i], 0));
        int[] open = late;
        IntStream.range(0, lates)
                .mapToObj(n -> open[n])
                .sorted(Comparator.comparingDouble(this::sideLength).thenComparing(side -> side))
                .filter(side -> isApart(side))
                .forEach(side ->
                        add(mesh.vertex[next(side)], mesh.vertex[next(next(side))], side(side, centreX, centreY)));
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }

    private double sideLength(int side) {
        return length(mesh.vertex[next(side)], mesh.vertex[next(next(side))]);
    }

    private boolean isApart(int side) {
        return root(mesh.vertex[next(side)]) != root(mesh.vertex[next(next(side))]);
    }

    private double length(int one, int other) {
        return Math.hypot(x[one] - x[other], y[one] - y[other]);
    }

    private int root(int unit) {
        int at = unit;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private void add(int one, int other, double length) {
        if (edges == from.length) {
            from = Arrays.copyOf(from, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            border = Arrays.copyOf(border, 2 * edges);
        }
        from[edges] = one;
        to[edges] = other;
        border[edges++] = length;
        root[root(one)] = root(other);
    }

    /** All points on a line: each with the next. */
    private void chain() {
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> x[i]).thenComparingDouble(i -> y[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int n = 1; n < order.length; n++) {
            add(order[n - 1], order[n], 0);
        }
    }

    private void centre(int t, double[] centreX, double[] centreY) {
        int a = mesh.vertex[3 * t];
        double bx = mesh.x(mesh.vertex[3 * t + 1]) - mesh.x(a);
        double by = mesh.y(mesh.vertex[3 * t + 1]) - mesh.y(a);
        double cx = mesh.x(mesh.vertex[3 * t + 2]) - mesh.x(a);
        double cy = mesh.y(mesh.vertex[3 * t + 2]) - mesh.y(a);
        double twice = 2 * (bx * cy - by * cx);
        double b = bx * bx + by * by;
        double c = cx * cx + cy * cy;
        centreX[t] = mesh.x(a) + (cy * b - by * c) / twice;
        centreY[t] = mesh.y(a) + (bx * c - cx * b) / twice;
    }

    /** The Voronoi side across an edge of the mesh, within the frame; a side at the hull runs out of the frame. */
    private double side(int side, double[] centreX, double[] centreY) {
        int here = side / 3;
        int there = mesh.across[side];
        if (mesh.isReal(here) && mesh.isReal(there)) {
            return within(centreX[here], centreY[here], centreX[there], centreY[there]);
        }
        int real = mesh.isReal(here) ? here : there;
        int one = mesh.vertex[next(side)];
        int other = mesh.vertex[next(next(side))];
        double sign = real == here ? 1 : -1;
        double dx = (mesh.y(other) - mesh.y(one)) * sign;
        double dy = (mesh.x(one) - mesh.x(other)) * sign;
        double far = 4 * (frame[2] - frame[0] + frame[3] - frame[1]) / Math.hypot(dx, dy);
        double cx = centreX[real];
        double cy = centreY[real];
        double reach = far + Math.hypot(cx - frame[0], cy - frame[1]) / Math.hypot(dx, dy);
        return within(cx, cy, cx + dx * reach, cy + dy * reach);
    }

    /** The length of a line inside the frame (Liang and Barsky, 1984). */
    private double within(double x1, double y1, double x2, double y2) {
        double[] step = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double[] room = {x1 - frame[0], frame[2] - x1, y1 - frame[1], frame[3] - y1};
        double begin = 0;
        double end = 1;
        for (int n = 0; n < 4; n++) {
            if (step[n] == 0) {
                end = room[n] < 0 ? -1 : end;
            } else if (step[n] < 0) {
                begin = Math.max(begin, room[n] / step[n]);
            } else {
                end = Math.min(end, room[n] / step[n]);
            }
        }
        return end > begin ? (end - begin) * Math.hypot(x2 - x1, y2 - y1) : 0;
    }
}
