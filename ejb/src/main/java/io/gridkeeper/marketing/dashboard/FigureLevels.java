package io.gridkeeper.marketing.dashboard;

/**
 * In which of four colours a grid stands, 1 the worst and 4 the best: a percentage by fixed bounds, a count by its share
 * of the highest one. Pure.
 */
final class FigureLevels {

    static final int BEST = 4;

    private static final double POOR = 60;
    private static final double FAIR = 80;
    private static final double GOOD = 95;

    private FigureLevels() {}

    static int of(BoardFigure figure, double value, double highest) {
        if (figure.isPercent()) {
            return value < POOR ? 1 : value < FAIR ? 2 : value < GOOD ? 3 : BEST;
        }
        if (value <= 0 || highest <= 0) {
            return BEST;
        }
        double share = value / highest;
        return share > 2.0 / 3 ? 1 : share > 1.0 / 3 ? 2 : 3;
    }
}
