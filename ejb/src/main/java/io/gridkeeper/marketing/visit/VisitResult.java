package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.marketing.customer.SaleStage;
import io.gridkeeper.marketing.customer.TouchPurpose;
import org.jspecify.annotations.Nullable;

/**
 * What came of a visit.
 *
 * @param words what was talked about, or what was found where nobody was met
 * @param reason why a customer of somebody else's list was visited; needed then only
 */
public record VisitResult(
        VisitOutcome outcome,
        TouchPurpose purpose,
        SaleStage stage,
        String words,
        @Nullable String reason) {

    private static final int LONGEST = 1000;

    public VisitResult {
        words = Typed.required(words, LONGEST, "visit.missing.words");
    }
}
