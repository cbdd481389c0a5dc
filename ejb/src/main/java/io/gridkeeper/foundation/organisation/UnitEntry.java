package io.gridkeeper.foundation.organisation;

import org.jspecify.annotations.Nullable;

/** A unit as a roster names it; {@code parentCode} is null for the company. */
public record UnitEntry(
        String code, String name, UnitKind kind, @Nullable String parentCode) {}
