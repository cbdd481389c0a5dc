package io.gridkeeper.web.outbox;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.outbox.AttemptRow;
import io.gridkeeper.foundation.outbox.DeliveryRow;
import io.gridkeeper.foundation.outbox.DeliveryState;
import io.gridkeeper.foundation.outbox.DeliveryView;
import io.gridkeeper.foundation.outbox.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message on the wire; the reason in the person's words, its key for scripts. */
public record DeliveryJson(
        String platform,
        long entry,
        String kind,
        String recordKey,
        @Nullable String number,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant settledAt,
        @Nullable String receipt,
        @Nullable String reasonKey,
        @Nullable String reason) {

    static DeliveryJson of(DeliveryRow row, Messages messages) {
        return new DeliveryJson(
                row.platform(),
                row.entry(),
                row.kind(),
                row.recordKey(),
                row.number(),
                row.state(),
                row.attempts(),
                row.createdAt(),
                row.settledAt(),
                row.receipt(),
                row.reason() == null ? null : row.reason().key(),
                words(row.reason(), messages));
    }

    /** A message with its content and history. */
    public record Whole(
            DeliveryJson message,
            @Nullable String parentKey,
            @JsonRawValue String payload,
            boolean mended,
            @Nullable String traceId,
            List<Attempt> history) {

        static Whole of(DeliveryView view, Messages messages) {
            return new Whole(
                    DeliveryJson.of(view.row(), messages),
                    view.parentKey(),
                    view.payload(),
                    view.mended(),
                    view.traceId(),
                    view.attempts().stream()
                            .map(row -> Attempt.of(row, messages))
                            .toList());
        }
    }

    /** One request that carried it. */
    public record Attempt(
            long call,
            Instant at,
            int millis,
            int size,
            boolean accepted,
            @Nullable Integer status,
            @Nullable String receipt,
            @Nullable String reason) {

        static Attempt of(AttemptRow row, Messages messages) {
            return new Attempt(
                    row.call(),
                    row.at(),
                    row.millis(),
                    row.size(),
                    row.accepted(),
                    row.status(),
                    row.receipt(),
                    words(row.reason(), messages));
        }
    }

    private static @Nullable String words(@Nullable Reason reason, Messages messages) {
        return reason == null ? null : reason.in(messages);
    }
}
