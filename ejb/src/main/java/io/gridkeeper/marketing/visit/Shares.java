package io.gridkeeper.marketing.visit;

/** Percentages with one decimal, half up; of nothing nothing. */
final class Shares {

    private static final double THOUSAND = 1000;
    private static final double TEN = 10;

    private Shares() {}

    static double percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(THOUSAND * part / whole) / TEN;
    }

    static double each(long all, long people) {
        return people == 0 ? 0 : Math.round(TEN * all / people) / TEN;
    }
}
