package io.gridkeeper.web.outbox;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.outbox.PlatformRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A platform on the wire. */
public record PlatformJson(
        String platform,
        PlatformRow.State state,
        @Nullable String address,
        long depth,
        long setAside,
        @Nullable Instant oldest,
        @Nullable String lastReceipt,
        @Nullable Instant lastReceiptAt,
        @Nullable String trouble,
        @Nullable Instant nextTry) {

    static PlatformJson of(PlatformRow row, Messages messages) {
        return new PlatformJson(
                row.code(),
                row.state(),
                row.address(),
                row.load().depth(),
                row.load().setAside(),
                row.load().oldest(),
                row.lastReceipt(),
                row.lastReceiptAt(),
                row.trouble() == null ? null : row.trouble().in(messages),
                row.nextTry());
    }
}
