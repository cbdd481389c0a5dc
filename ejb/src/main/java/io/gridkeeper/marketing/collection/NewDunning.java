package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done about an item and what came of it.
 *
 * @param on the promised day, or the last day of the new term; needed for those two outcomes only
 */
public record NewDunning(
        DunningAction action,
        DunningOutcome outcome,
        @Nullable LocalDate on,
        @Nullable String words) {

    private static final int LONGEST = 500;

    public NewDunning {
        words = Typed.optional(words, LONGEST);
        boolean needsDay = outcome == DunningOutcome.PROMISED || outcome == DunningOutcome.RENEWED;
        if (needsDay && on == null) {
            throw Refusal.invalid("collection.missing.day");
        }
        boolean needsWords = outcome == DunningOutcome.DISPUTED || outcome == DunningOutcome.REFUSED;
        if (needsWords && words == null) {
            throw Refusal.invalid("collection.missing.words");
        }
    }
}
