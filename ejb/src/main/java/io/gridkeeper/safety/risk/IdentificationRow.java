package io.gridkeeper.safety.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task in lists.
 *
 * @param events how many risk events were found in it
 */
public record IdentificationRow(
        long id,
        String number,
        IdentificationKind kind,
        String name,
        long gridId,
        String gridName,
        LocalDate startsOn,
        LocalDate endsOn,
        String officer,
        @Nullable String participants,
        @Nullable String cause,
        @Nullable String finding,
        @Nullable LocalDate closedOn,
        long events) {

    public boolean isOverdue(LocalDate today) {
        return closedOn == null && endsOn.isBefore(today);
    }
}
