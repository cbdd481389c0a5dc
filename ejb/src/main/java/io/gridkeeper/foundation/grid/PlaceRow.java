package io.gridkeeper.foundation.grid;

/** A place with the grid it lies in. */
public record PlaceRow(long id, String code, String name, long gridId, String gridCode, String gridName) {}
