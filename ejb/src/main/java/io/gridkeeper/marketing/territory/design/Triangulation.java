package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/**
 * The Delaunay triangulation of points on a lattice of 2^24 steps a side, where every question has an exact answer in
 * whole numbers. Points are inserted along a Hilbert curve; each opens the triangles whose circle it lies in and closes
 * the hole with a fan (Bowyer and Watson, 1981). Outside the hull stand triangles with the vertex at infinity, numbered
 * as the point after the last.
 */
final class Triangulation {

    private static final int STEPS = 1 << 24;

    final int points;
    /** Vertices of each triangle against the clock. */
    int[] vertex;
    /** The triangle across from each vertex. */
    int[] across;

    int triangles;
    /** For a point that falls on another one: that one; otherwise itself. */
    final int[] twin;

    private final double left;
    private final double bottom;
    private final double step;
    private final long[] x;
    private final long[] y;
    private final int[] fan;
    private int[] hole = new int[64];
    private int[] rim = new int[192];
    private int[] mark;
    private int round;
    private int rimSize;
    private int last;

    Triangulation(double[] px, double[] py) {
        points = px.length;
        left = Arrays.stream(px).min().orElse(0);
        bottom = Arrays.stream(py).min().orElse(0);
        double side = Math.max(
                Arrays.stream(px).max().orElse(0) - left,
                Arrays.stream(py).max().orElse(0) - bottom);
        step = side > 0 ? side / STEPS : 1;
        x = Arrays.stream(px).mapToLong(at -> Math.round((at - left) / step)).toArray();
        y = Arrays.stream(py).mapToLong(at -> Math.round((at - bottom) / step)).toArray();
        twin = new int[points];
        fan = new int[points + 1];
        vertex = new int[6 * points + 12];
        across = new int[vertex.length];
        mark = new int[vertex.length / 3];
        int[] order = Hilbert.order(px, py);
        Arrays.setAll(twin, i -> i);
        int[] first = firstTriangle(order);
        if (first.length == 3) {
            start(first);
            for (int point : order) {
                if (point != first[0] && point != first[1] && point != first[2]) {
                    insert(point);
                }
            }
        }
    }

    /** Where a point stands on the lattice, in metres. */
    double x(int point) {
        return left + x[point] * step;
    }

    double y(int point) {
        return bottom + y[point] * step;
    }

    boolean isReal(int triangle) {
        int at = 3 * triangle;
        return vertex[at] < points && vertex[at + 1] < points && vertex[at + 2] < points;
    }

    /** Three points that are not on a line; none when all are. */
    private int[] firstTriangle(int[] order) {
        int one = order[0];
        int two = -1;
        for (int point : order) {
            if (two < 0) {
                two = x[point] == x[one] && y[point] == y[one] ? -1 : point;
            } else {
                long turn = turn(one, two, point);
                if (turn != 0) {
                    return turn > 0 ? new int[] {one, two, point} : new int[] {two, one, point};
                }
            }
        }
        return new int[0];
    }

    private void start(int[] first) {
        triangles = 4;
        put(0, first[0], first[1], first[2]);
        put(1, first[1], first[0], points);
        put(2, first[2], first[1], points);
        put(3, first[0], first[2], points);
        for (int one = 0; one < 4; one++) {
            for (int corner = 0; corner < 3; corner++) {
                across[3 * one + corner] = partner(one, corner);
            }
        }
    }

    private int partner(int triangle, int corner) {
        int from = vertex[3 * triangle + (corner + 1) % 3];
        int to = vertex[3 * triangle + (corner + 2) % 3];
        for (int other = 0; other < 4; other++) {
            for (int c = 0; c < 3; c++) {
                if (vertex[3 * other + c] == to && vertex[3 * other + (c + 1) % 3] == from) {
                    return other;
                }
            }
        }
        throw new IllegalStateException("no partner");
    }

    private void put(int triangle, int a, int b, int c) {
        vertex[3 * triangle] = a;
        vertex[3 * triangle + 1] = b;
        vertex[3 * triangle + 2] = c;
    }

    private void insert(int point) {
        int found = locate(point);
        if (found < 0) {
            twin[point] = -found - 1;
            return;
        }
        int holes = open(found, point);
        close(point, holes);
    }

    /** A triangle in whose circle the point lies, or -1 - the point it falls on. */
    private int locate(int point) {
        int at = last;
        if (!isReal(at)) {
            for (int corner = 0; corner < 3; corner++) {
                if (vertex[3 * at + corner] == points) {
                    at = across[3 * at + corner];
                    break;
                }
            }
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int corner = 0; corner < 3 && !moved; corner++) {
                int a = vertex[3 * at + (corner + 1) % 3];
                int b = vertex[3 * at + (corner + 2) % 3];
                if (turn(a, b, point) < 0) {
                    at = across[3 * at + corner];
                    moved = true;
                }
            }
            if (!isReal(at)) {
                return at;
            }
        }
        for (int corner = 0; corner < 3; corner++) {
            int there = vertex[3 * at + corner];
            if (x[there] == x[point] && y[there] == y[point]) {
                return -there - 1;
            }
        }
        return at;
    }

    /** Collects the triangles the point opens; leaves the rim as from, to, triangle beyond. */
    private int open(int first, int point) {
        round++;
        int count = 0;
        rimSize = 0;
        hole[count++] = first;
        mark[first] = round;
        for (int head = 0; head < count; head++) {
            int at = hole[head];
            for (int corner = 0; corner < 3; corner++) {
                int beyond = across[3 * at + corner];
                if (mark[beyond] == round) {
                    continue;
                }
                if (isOpenedBy(beyond, point)) {
                    mark[beyond] = round;
                    if (count == hole.length) {
                        hole = Arrays.copyOf(hole, 2 * count);
                    }
                    hole[count++] = beyond;
                } else {
                    note(vertex[3 * at + (corner + 1) % 3], vertex[3 * at + (corner + 2) % 3], beyond);
                }
            }
        }
        return count;
    }

    private void note(int from, int to, int beyond) {
        if (rimSize + 3 > rim.length) {
            rim = Arrays.copyOf(rim, 2 * rim.length);
        }
        rim[rimSize++] = from;
        rim[rimSize++] = to;
        rim[rimSize++] = beyond;
    }

    private void close(int point, int holes) {
        int fresh = rimSize / 3;
        for (int n = 0; n < fresh; n++) {
            int triangle = n < holes ? hole[n] : triangles++;
            int from = rim[3 * n];
            int to = rim[3 * n + 1];
            int beyond = rim[3 * n + 2];
            put(triangle, from, to, point);
            across[3 * triangle + 2] = beyond;
            for (int corner = 0; corner < 3; corner++) {
                if (vertex[3 * beyond + corner] != from && vertex[3 * beyond + corner] != to) {
                    across[3 * beyond + corner] = triangle;
                }
            }
            fan[from] = triangle;
            last = triangle;
        }
        int triangle = last;
        for (int n = 0; n < fresh; n++) {
            int next = fan[vertex[3 * triangle + 1]];
            across[3 * triangle] = next;
            across[3 * next + 1] = triangle;
            triangle = next;
        }
    }

    private boolean isOpenedBy(int triangle, int point) {
        int a = vertex[3 * triangle];
        int b = vertex[3 * triangle + 1];
        int c = vertex[3 * triangle + 2];
        if (a < points && b < points && c < points) {
            return isInCircle(a, b, c, point);
        }
        int from = a == points ? b : b == points ? c : a;
        int to = a == points ? c : b == points ? a : b;
        long turn = turn(from, to, point);
        return turn > 0 || (turn == 0 && isBetween(from, to, point));
    }

    private boolean isBetween(int from, int to, int point) {
        return (x[from] - x[point]) * (x[to] - x[point]) + (y[from] - y[point]) * (y[to] - y[point]) < 0;
    }

    private long turn(int a, int b, int c) {
        return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
    }

    /** Exact in 128 bits. */
    private boolean isInCircle(int a, int b, int c, int point) {
        long ax = x[a] - x[point];
        long ay = y[a] - y[point];
        long bx = x[b] - x[point];
        long by = y[b] - y[point];
        long cx = x[c] - x[point];
        long cy = y[c] - y[point];
        long al = ax * ax + ay * ay;
        long bl = bx * bx + by * by;
        long cl = cx * cx + cy * cy;
        long bc = bx * cy - by * cx;
        long ca = cx * ay - cy * ax;
        long ab = ax * by - ay * bx;
        long low = al * bc;
        long high = Math.multiplyHigh(al, bc);
        long more = bl * ca;
        low += more;
        high += Math.multiplyHigh(bl, ca) + (Long.compareUnsigned(low, more) < 0 ? 1 : 0);
        more = cl * ab;
        low += more;
        high += Math.multiplyHigh(cl, ab) + (Long.compareUnsigned(low, more) < 0 ? 1 : 0);
        return high > 0 || (high == 0 && low != 0);
    }
}
