package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What was talked about.
 *
 * @param reason why a customer of somebody else's list was contacted; needed then only
 */
public record NewTouch(
        TouchPurpose purpose,
        SaleStage stage,
        String words,
        @Nullable String reason) {

    private static final int LONGEST = 1000;
    private static final int LONGEST_REASON = 300;

    public NewTouch {
        words = Typed.required(words, LONGEST, "customer.missing.words");
        reason = Typed.optional(reason, LONGEST_REASON);
    }
}
