package io.gridkeeper.marketing.territory;

/** An area bundles grids under one roof; a grid holds the basic units and is staffed as regulation 14 wants it. */
public enum SalesGridKind {
    AREA,
    GRID
}
