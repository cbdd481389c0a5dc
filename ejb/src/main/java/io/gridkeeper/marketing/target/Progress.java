package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.kernel.Clause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far a target has come on a day. Percentages have one decimal, half up. Behind is who has done a smaller share of
 * the work than has gone of the time.
 *
 * @param target the whole period's
 * @param due what the plan asked for up to the day
 * @param done what was done up to the day
 * @param elapsed percent of the calendar days of the period, the day included
 */
@Clause({"R14-3.3.4c", "R14-M2e", "R14-M3d"})
public record Progress(long target, long due, long done, BigDecimal elapsed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How it stands. */
    public enum Pace {
        /** There is no target, so there is nothing to be measured against. */
        NONE,
        BEHIND,
        ON_PACE,
        REACHED
    }

    static Progress on(LocalDate day, LocalDate from, LocalDate to, Amounts amounts) {
        long whole = from.until(to, ChronoUnit.DAYS) + 1;
        long gone = Math.clamp(from.until(day, ChronoUnit.DAYS) + 1, 0, whole);
        return new Progress(amounts.target(), amounts.due(), amounts.done(), percent(gone, whole));
    }

    /** The three figures a progress is made of. */
    record Amounts(long target, long due, long done) {}

    /** Percent of the target that is done; 0 without a target. */
    public BigDecimal reached() {
        return percent(done, target);
    }

    /** What is done more or, below zero, less than the plan asked for by now. */
    public long variance() {
        return done - due;
    }

    /** What still has to be done; never below zero. */
    public long open() {
        return Math.max(0, target - done);
    }

    /** The whole period's amount if it goes on as up to now, measured by the plan; the done amount before it began. */
    public long forecast() {
        if (due <= 0) {
            return done;
        }
        return BigDecimal.valueOf(done)
                .multiply(BigDecimal.valueOf(target))
                .divide(BigDecimal.valueOf(due), 0, RoundingMode.HALF_UP)
                .longValue();
    }

    public Pace pace() {
        if (target == 0) {
            return Pace.NONE;
        }
        if (done >= target) {
            return Pace.REACHED;
        }
        return reached().compareTo(elapsed) < 0 ? Pace.BEHIND : Pace.ON_PACE;
    }

    /** Part of a whole in percent with one decimal; 0 of nothing. */
    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
