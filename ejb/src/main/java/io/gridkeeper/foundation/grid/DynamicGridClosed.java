package io.gridkeeper.foundation.grid;

/** A dynamic grid was closed, and nothing open was left in it. */
public record DynamicGridClosed(long gridId, String code, long parentId) {}
