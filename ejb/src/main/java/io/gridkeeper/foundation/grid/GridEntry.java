package io.gridkeeper.foundation.grid;

import org.jspecify.annotations.Nullable;

/** A grid as a roster names it; {@code parentCode} is null for the company's grid, {@code businessLine} is
 * what it is run for, such as safety; {@code activity} and {@code duty} may be left out of a roster. */
public record GridEntry(
        String code,
        String name,
        @Nullable String parentCode,
        @Nullable String unitCode,
        @Nullable String location,
        @Nullable String businessLine,
        @Nullable String activity,
        @Nullable String duty) {}
