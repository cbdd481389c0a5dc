package io.gridkeeper.safety.criterion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which cases: with all the words in code, wording or source, of a kind, of a trade, in force on a day. */
public record CriterionFilter(
        String text, @Nullable CriterionKind kind, @Nullable String trade, LocalDate day) {

    public CriterionFilter {
        text = text.strip();
        trade = trade == null || trade.isBlank() ? null : trade.strip();
    }

    public static CriterionFilter inForce(LocalDate day) {
        return new CriterionFilter("", null, null, day);
    }
}
