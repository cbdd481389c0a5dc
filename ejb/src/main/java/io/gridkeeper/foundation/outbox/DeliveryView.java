package io.gridkeeper.foundation.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message with its whole history, latest attempt first.
 *
 * @param payload canonical JSON as it leaves, mended or not
 * @param hasLater whether a later message of the same record waits behind it
 */
public record DeliveryView(
        DeliveryRow row,
        @Nullable String parentKey,
        String payload,
        boolean mended,
        boolean hasLater,
        @Nullable String traceId,
        List<AttemptRow> attempts) {

    public DeliveryView {
        attempts = List.copyOf(attempts);
    }
}
