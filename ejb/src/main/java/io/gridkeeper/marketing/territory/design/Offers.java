package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/** Units of one grid that touch another and can be spared, the cheapest first, and what giving each away costs. */
@SuppressWarnings("ArrayRecordComponent")
record Offers(int from, int to, int[] units, double[] costs) {

    private static final long PLACE = 0xFFFFL;

    int size() {
        return units.length;
    }

    /** Taken off the list. */
    void drop(int n) {
        units[n] = -1;
    }

    /** The places of the first so many costs in ascending order, alike ones as they come; good for 65,536 of them. */
    static int[] cheapestFirst(double[] costs, int count) {
        long[] keys = new long[count];
        for (int n = 0; n < count; n++) {
            long bits = Double.doubleToLongBits(costs[n]);
            long ascending = bits ^ ((bits >> 63) & Long.MAX_VALUE);
            keys[n] = (ascending & ~PLACE) | (n & PLACE);
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int n = 0; n < count; n++) {
            order[n] = (int) (keys[n] & PLACE);
        }
        return order;
    }
}
