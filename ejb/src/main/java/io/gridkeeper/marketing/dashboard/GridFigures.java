package io.gridkeeper.marketing.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.marketing.visit.Coverage;
import java.math.BigDecimal;

/**
 * One grid today.
 *
 * @param target of the year, in fen; 0 where none is in force
 * @param due what the plan asked for up to today
 * @param kept customers of the quarter's beginning who still are, of {@code had}
 * @param arrears in fen
 */
public record GridFigures(
        long gridId,
        String code,
        String name,
        long target,
        long due,
        long done,
        BigDecimal reached,
        Coverage coverage,
        double success,
        double onTime,
        long had,
        long kept,
        long open,
        long overdue,
        long arrearItems,
        long arrears) {

    private static final double THOUSAND = 1000;
    private static final double TEN = 10;

    /** Percent of the customers kept; nothing was lost where nobody was there. */
    @Clause("R14-M2b")
    @JsonProperty
    public double retention() {
        return had == 0 ? TEN * TEN : Math.round(THOUSAND * kept / had) / TEN;
    }

    public double value(BoardFigure figure) {
        return switch (figure) {
            case REACHED -> reached.doubleValue();
            case TOUCHED -> coverage.touchedShare();
            case KNOWN -> coverage.knownShare();
            case SUCCESS -> success;
            case ON_TIME -> onTime;
            case RETENTION -> retention();
            case OVERDUE -> overdue;
            case ARREARS -> arrears;
        };
    }

    @JsonProperty
    public long variance() {
        return done - due;
    }
}
