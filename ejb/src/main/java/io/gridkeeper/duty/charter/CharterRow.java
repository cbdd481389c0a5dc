package io.gridkeeper.duty.charter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a unit's plan, with who heads its grids today. */
public record CharterRow(
        long id,
        long gridId,
        String gridName,
        int number,
        String title,
        String text,
        String draftedBy,
        LocalDate draftedOn,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        Heads heads) {}
