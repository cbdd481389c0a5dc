package io.gridkeeper.foundation.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the list behind it.
 *
 * @param gaps what is not covered, at most 200 of them
 */
public record CoverageFigure(CoverageKind kind, long total, long covered, List<Gap> gaps) {

    static final int MOST_GAPS = 200;

    public CoverageFigure {
        gaps = gaps.stream().limit(MOST_GAPS).toList();
    }

    /** One thing without a grid, or whose grid has nobody. */
    public record Gap(
            String code,
            String name,
            Reason reason,
            @Nullable String gridCode) {}

    /** Why it is not covered. */
    public enum Reason {
        NO_GRID,
        NO_POST,
        LINE_MISSING
    }

    public long missing() {
        return total - covered;
    }

    /** Percent with one digit; a hundred where there is nothing to cover. */
    public BigDecimal percent() {
        return total == 0
                ? BigDecimal.valueOf(100)
                : BigDecimal.valueOf(100L * covered).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
    }
}
