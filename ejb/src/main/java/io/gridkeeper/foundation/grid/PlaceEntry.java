package io.gridkeeper.foundation.grid;

/** A place as a roster names it. */
public record PlaceEntry(String code, String name, String gridCode) {}
