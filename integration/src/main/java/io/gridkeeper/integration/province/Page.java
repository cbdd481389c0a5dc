package io.gridkeeper.integration.province;

import io.gridkeeper.foundation.outbox.Claim;
import io.gridkeeper.foundation.outbox.Reason;
import java.util.Map;
import java.util.Set;

/**
 * One request in the making.
 *
 * @param body the sealed rows; empty when no message became a row
 * @param rows the platform's row ids with the entries they stand for
 * @param unmappable messages that do not fit the platform
 * @param putBack messages that found no room
 */
record Page(
        Claim claim,
        String path,
        String body,
        Map<String, Long> rows,
        Map<Long, Reason> unmappable,
        Set<Long> putBack) {

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
