package io.gridkeeper.foundation.outbox;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a worker reports about its claim.
 *
 * @param unmappable messages that do not fit the platform's form, with the reason
 * @param putBack messages that found no room in the request: sent next, as if never claimed
 * @param status HTTP status, if there was one
 */
public record Settlement(
        Claim claim,
        Verdict verdict,
        Map<Long, Reason> unmappable,
        Set<Long> putBack,
        @Nullable Integer status,
        int millis) {

    public Settlement {
        unmappable = Map.copyOf(unmappable);
        putBack = Set.copyOf(putBack);
    }
}
