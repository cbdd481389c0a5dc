package io.gridkeeper.marketing.territory;

import org.jspecify.annotations.Nullable;

/** Where an address or a point lies. */
public sealed interface FoundUnit {

    /**
     * Exactly one unit, and by it exactly one grid.
     *
     * @param salesGridId null while no plan in force has the unit
     */
    record Found(long unitId, String unitCode, @Nullable Long salesGridId) implements FoundUnit {}

    /** No unit, or several in different grids: a person has to decide. */
    record Undecided(boolean several) implements FoundUnit {}
}
