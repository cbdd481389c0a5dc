package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new agency channel: where it is, on whose list, under which contract. */
public record OpenChannel(
        String name,
        @Nullable String trade,
        long gridId,
        @Nullable Long ownerId,
        @Nullable String contractNumber,
        @Nullable LocalDate contractUntil) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORD = 60;

    public OpenChannel {
        name = Typed.required(name, LONGEST_NAME, "customer.missing.name");
        trade = Typed.optional(trade, LONGEST_WORD);
        contractNumber = Typed.optional(contractNumber, LONGEST_WORD);
    }
}
