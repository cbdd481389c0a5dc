package io.gridkeeper.foundation.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over list.
 *
 * @param post code of the kind of post that changed hands
 * @param takenAt when the successor said that he has taken it over
 * @param items what lay open that day
 */
public record HandoverRow(
        long id,
        String gridCode,
        String post,
        long fromPersonId,
        String fromName,
        long toPersonId,
        String toName,
        LocalDate onDay,
        String reason,
        Instant madeAt,
        @Nullable Instant takenAt,
        List<OpenItem> items) {

    public HandoverRow {
        items = List.copyOf(items);
    }
}
