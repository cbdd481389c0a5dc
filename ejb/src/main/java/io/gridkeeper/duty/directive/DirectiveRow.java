package io.gridkeeper.duty.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A directive with how far it came in the grids the caller sees. */
public record DirectiveRow(
        long id,
        DirectiveKind kind,
        String title,
        @Nullable String text,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate withdrawnOn,
        Progress progress) {}
