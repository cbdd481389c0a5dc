package io.gridkeeper.foundation.grid;

import java.time.LocalDate;

/** A dynamic grid as others see it. */
public record DynamicGridRow(
        long id, String code, String name, long parentId, LocalDate opensOn, LocalDate closesOn, GridState state) {}
