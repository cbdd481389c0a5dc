package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.PerformedKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry in lists.
 *
 * @param postTitle the regular post its writer had then
 * @param correctable whether the caller may correct it now
 * @param correctableUntil the last day on which its writer may
 */
public record LogRow(
        long id,
        long personId,
        String person,
        LocalDate day,
        PerformedKind kind,
        long gridId,
        String gridName,
        @Nullable String postTitle,
        int tasks,
        @Nullable String words,
        boolean correctable,
        LocalDate correctableUntil) {}
