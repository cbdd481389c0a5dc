package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;

/**
 * Something to collect.
 *
 * @param reference the invoice, or the contract
 * @param amount in fen; what a renewal is worth, or 0
 * @param dueOn until when it should have been paid, or the contract's last day
 */
public record FileDue(CollectionKind kind, String customerNumber, String reference, long amount, LocalDate dueOn) {

    private static final int LONGEST = 60;
    private static final long MOST = 100_000_000_000_000L;

    public FileDue {
        reference = Typed.required(reference, LONGEST, "collection.missing.reference");
        if (amount < 0 || amount > MOST || (kind == CollectionKind.ARREARS && amount == 0)) {
            throw Refusal.invalid("collection.refusal.amount");
        }
    }
}
