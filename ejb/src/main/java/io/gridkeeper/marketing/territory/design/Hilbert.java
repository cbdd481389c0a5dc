package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/** The order of points along a Hilbert curve: who is near on the plane is mostly near in memory. */
final class Hilbert {

    private static final int ORDER = 15;

    private Hilbert() {}

    /** The numbers of the points as the curve passes them; points in the same cell by their number. */
    static int[] order(double[] x, double[] y) {
        int n = x.length;
        double left = Arrays.stream(x).min().orElse(0);
        double low = Arrays.stream(y).min().orElse(0);
        double side = Math.max(
                Arrays.stream(x).max().orElse(0) - left, Arrays.stream(y).max().orElse(0) - low);
        double scale = side > 0 ? ((1 << ORDER) - 1) / side : 0;
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            long cell = key((int) ((x[i] - left) * scale), (int) ((y[i] - low) * scale));
            keys[i] = (cell << 31) | i;
        }
        Arrays.parallelSort(keys);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (int) (keys[i] & 0x7FFFFFFFL);
        }
        return order;
    }

    private static long key(int column, int row) {
        int x = column;
        int y = row;
        long key = 0;
        for (int bit = 1 << (ORDER - 1); bit > 0; bit >>= 1) {
            int right = (x & bit) != 0 ? 1 : 0;
            int up = (y & bit) != 0 ? 1 : 0;
            key = (key << 2) | ((3 * right) ^ up);
            if (up == 0) {
                if (right == 1) {
                    x = (1 << ORDER) - 1 - x;
                    y = (1 << ORDER) - 1 - y;
                }
                int turned = x;
                x = y;
                y = turned;
            }
        }
        return key;
    }
}
