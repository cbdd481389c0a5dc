package io.gridkeeper.marketing.diary;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A diary to be written.
 *
 * @param results what was done and reached
 * @param information what was learnt of customers and the market
 */
@Clause("R14-3.3c")
public record WriteDiary(
        LocalDate day, String results, @Nullable String information) {

    private static final int LONGEST = 2000;

    public WriteDiary {
        results = Typed.required(results, LONGEST, "diary.missing.results");
        information = Typed.optional(information, LONGEST);
    }
}
