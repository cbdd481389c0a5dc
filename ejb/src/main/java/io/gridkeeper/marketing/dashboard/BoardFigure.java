package io.gridkeeper.marketing.dashboard;

/** A figure by which grids are coloured and ranked. */
public enum BoardFigure {
    /** Percent of the year's target that is done. */
    REACHED(true, true),
    /** Percent of customers somebody talked to this quarter. */
    TOUCHED(true, true),
    /** Percent of customers of whom it is known who serves them. */
    KNOWN(true, true),
    /** Contracts of a hundred offers this month. */
    SUCCESS(true, true),
    /** Percent of installations and faults done in time this month. */
    ON_TIME(true, true),
    /** Percent of the customers at the quarter's beginning who still are. */
    RETENTION(true, true),
    /** Orders past their limit. */
    OVERDUE(false, false),
    /** Arrears to collect, in fen. */
    ARREARS(false, false);

    private final boolean percent;
    private final boolean moreIsBetter;

    BoardFigure(boolean percent, boolean moreIsBetter) {
        this.percent = percent;
        this.moreIsBetter = moreIsBetter;
    }

    public boolean isPercent() {
        return percent;
    }

    public boolean isMoreBetter() {
        return moreIsBetter;
    }
}
