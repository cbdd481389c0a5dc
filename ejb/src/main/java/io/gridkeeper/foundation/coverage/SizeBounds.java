package io.gridkeeper.foundation.coverage;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How many people a grid should count: advice.
 *
 * @param clause the regulation behind it, null for the company's own numbers
 */
@Clause({"R06-B1a", "R11-1c"})
public record SizeBounds(int least, int most, @Nullable String clause) {

    /** 200 to 300 (regulation 6). */
    public static final SizeBounds SMALL = new SizeBounds(200, 300, "R06-B1a");

    /** 200 to 500 (regulation 11). */
    public static final SizeBounds LARGE = new SizeBounds(200, 500, "R11-1c");

    public SizeBounds {
        if (least < 0 || most < least) {
            throw Refusal.invalid("coverage.size.wrong");
        }
    }

    boolean advisesAgainst(long people) {
        return people < least || people > most;
    }
}
