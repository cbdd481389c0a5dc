package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** Where a grid stands: the company's, that of a production unit, or a cell below (workshop, team, department, area). */
public enum GridLevel {
    COMPANY,
    UNIT,
    CELL;

    /** By the kind of the grid's unit; a grid of no unit is a cell. */
    public static GridLevel of(@Nullable UnitKind kind) {
        if (kind == null) {
            return CELL;
        }
        return switch (kind) {
            case COMPANY -> COMPANY;
            case UNIT -> UNIT;
            case WORKSHOP, TEAM, DEPARTMENT, CONTRACTOR -> CELL;
        };
    }
}
