package io.gridkeeper.safety.hazard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param summary the first 160 characters of the description
 * @param grade suspected while registered, decided afterwards
 * @param dueClause clause that made the due date
 * @param handlerId who owes the next action; null means the grid office while it is open
 */
public record HazardRow(
        long id,
        String number,
        HazardState state,
        HazardGrade grade,
        @Nullable HazardHandling handling,
        HazardCategory category,
        HazardSource source,
        String summary,
        long gridId,
        String gridName,
        @Nullable String placeText,
        @Nullable Long handlerId,
        @Nullable String handlerName,
        @Nullable LocalDate dueOn,
        boolean dueProvisional,
        @Nullable String dueClause,
        Punctuality punctuality,
        Instant receivedAt,
        int returns,
        int escalationLevel,
        boolean repeat) {}
