package io.gridkeeper.foundation.organisation;

/**
 * What became of a list of entries.
 *
 * @param total entries in the list
 * @param added those that were not known before
 */
public record Stored(int total, int added) {}
