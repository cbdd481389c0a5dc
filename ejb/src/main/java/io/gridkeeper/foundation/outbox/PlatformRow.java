package io.gridkeeper.foundation.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A platform in one line.
 *
 * @param trouble why the platform is failing
 * @param nextTry when the next probe goes out
 */
public record PlatformRow(
        String code,
        State state,
        @Nullable String address,
        Load load,
        @Nullable String lastReceipt,
        @Nullable Instant lastReceiptAt,
        @Nullable Reason trouble,
        @Nullable Instant nextTry) {

    /**
     * What lies before the platform.
     *
     * @param depth messages not yet acknowledged, without those set aside
     * @param oldest when the oldest message that may leave was put
     */
    public record Load(long depth, long setAside, @Nullable Instant oldest) {}

    /** Whether messages leave. */
    public enum State {
        NOT_CONNECTED,
        PAUSED,
        FAILING,
        WELL
    }
}
