package io.gridkeeper.marketing.territory;

import org.jspecify.annotations.Nullable;

/** A basic unit as a list or a map brings it; a known code is described anew. */
public record SalesUnitEntry(
        String code,
        String name,
        SalesUnitKind kind,
        UnitPosition position,
        @Nullable String address,
        UnitFigures figures) {}
