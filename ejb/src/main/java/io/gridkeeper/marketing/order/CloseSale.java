package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How a sale ended.
 *
 * @param amount what was sold, in fen; not asked of a lost one
 * @param words needed for a lost one: why
 */
public record CloseSale(boolean won, long amount, @Nullable String words) {

    private static final int LONGEST = 500;

    public CloseSale {
        words = Typed.optional(words, LONGEST);
        if (won && amount <= 0) {
            throw Refusal.invalid("order.refusal.amount");
        }
        if (!won && words == null) {
            throw Refusal.invalid("order.refusal.reasonMissing");
        }
    }
}
