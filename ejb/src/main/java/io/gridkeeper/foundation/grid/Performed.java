package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that a person did on a day in a grid.
 *
 * @param count how many tasks it stands for
 * @param what in a few words; null where its words are not for everybody who sees the grid
 * @param link the address of its page; null where it has none
 */
public record Performed(
        PerformedKind kind,
        long personId,
        LocalDate on,
        long gridId,
        int count,
        @Nullable String what,
        @Nullable String link) {}
