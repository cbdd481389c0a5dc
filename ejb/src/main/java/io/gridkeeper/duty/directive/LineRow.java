package io.gridkeeper.duty.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one grid owes of a directive, with names. */
public record LineRow(
        long id,
        long directiveId,
        long gridId,
        String gridName,
        @Nullable Long personId,
        @Nullable String person,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate doneOn,
        @Nullable String reported) {}
