package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new order of a customer.
 *
 * @param amount expected or agreed, in fen
 * @param channelNumber the agency channel through which it came; the sale is credited to whose list that is on
 */
public record PlaceOrder(
        String kindCode,
        String customerNumber,
        @Nullable String productCode,
        int quantity,
        long amount,
        @Nullable String words,
        @Nullable String channelNumber,
        @Nullable Instant appointmentFrom,
        @Nullable Instant appointmentTo) {

    private static final int LONGEST = 1000;
    private static final long MOST = 100_000_000_000_000L;

    public PlaceOrder {
        words = Typed.optional(words, LONGEST);
        productCode = Typed.optional(productCode, LONGEST);
        channelNumber = Typed.optional(channelNumber, LONGEST);
        if (quantity < 1 || amount < 0 || amount > MOST) {
            throw Refusal.invalid("order.refusal.amount");
        }
        boolean half = (appointmentFrom == null) != (appointmentTo == null);
        if (half || (appointmentFrom != null && appointmentTo != null && !appointmentFrom.isBefore(appointmentTo))) {
            throw Refusal.invalid("order.refusal.appointment").citing("R14-M4a");
        }
    }
}
