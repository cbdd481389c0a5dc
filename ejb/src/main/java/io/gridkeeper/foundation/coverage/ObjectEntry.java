package io.gridkeeper.foundation.coverage;

import org.jspecify.annotations.Nullable;

/** An area, a machine, a work post or a contractor as a roster names it; {@code gridCode} is null for a gap. */
public record ObjectEntry(
        String code, String name, ObjectKind kind, @Nullable String gridCode) {}
