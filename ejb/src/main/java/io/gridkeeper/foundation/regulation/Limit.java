package io.gridkeeper.foundation.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when a matter must be done, and why.
 *
 * @param due the last day; null where the regulation gives no number and a person sets one
 * @param provisional the counting needed a year without holiday notice (decision D11)
 * @param clause the clause that made the day
 * @param cap the last day that any extension may reach, null if there is none
 * @param normalLimit "generally within": late with a reason given before the limit is no breach (decisions A9, D7)
 * @param explanationKey says in words how the day was counted, with {@code explanationArgs}
 */
public record Limit(
        String axisValue,
        @Nullable LocalDate due,
        boolean provisional,
        String clause,
        long profileVersionId,
        Lead lead,
        @Nullable LocalDate cap,
        boolean normalLimit,
        String explanationKey,
        List<String> explanationArgs) {

    public Limit {
        explanationArgs = List.copyOf(explanationArgs);
    }
}
