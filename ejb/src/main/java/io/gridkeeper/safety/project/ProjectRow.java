package io.gridkeeper.safety.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project in lists.
 *
 * @param gridCode the dynamic grid, once it was opened
 */
public record ProjectRow(
        String number,
        String name,
        ProjectKind kind,
        ProjectState state,
        long hostGridId,
        String hostGridName,
        @Nullable Long gridId,
        @Nullable String gridCode,
        String place,
        String contractor,
        String hostName,
        String contactName,
        LocalDate opensOn,
        LocalDate closesOn) {}
