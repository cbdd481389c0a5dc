package io.gridkeeper.marketing.ownership;

/** What can be without an owner. */
public enum GapKind {
    /** A unit in no grid, or in one that is closed. */
    UNIT,
    /** A grid without area manager. */
    GRID,
    ORDER,
    /** A dispatched order that nobody has to acknowledge. */
    DISPATCH,
    DISPUTE,
    /** Something that came in from an address in nobody's grid. */
    ADDRESS,
    /** A customer on nobody's list. */
    CUSTOMER;

    /** Whether it is a place rather than a matter. */
    public boolean isPlace() {
        return this == UNIT || this == GRID;
    }
}
