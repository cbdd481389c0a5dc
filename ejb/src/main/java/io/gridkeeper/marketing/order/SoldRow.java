package io.gridkeeper.marketing.order;

import io.gridkeeper.marketing.customer.CustomerKind;
import org.jspecify.annotations.Nullable;

/** What was sold in a month by somebody in a grid to one kind of customers; the amount in fen. */
public record SoldRow(
        long gridId,
        @Nullable Long sellerId,
        CustomerKind customerKind,
        int year,
        int month,
        long amount,
        long orders) {}
