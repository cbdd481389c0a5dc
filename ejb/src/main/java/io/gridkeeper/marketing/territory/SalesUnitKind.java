package io.gridkeeper.marketing.territory;

/** What a basic unit is: a building, a street, a compound, a map cell or an administrative area. */
public enum SalesUnitKind {
    BUILDING,
    STREET,
    COMPOUND,
    CELL,
    AREA
}
