package io.gridkeeper.safety.hazard;

/**
 * One number of the desk.
 *
 * @param query the filter that opens what it counts
 */
public record DeskNumber(DeskPile pile, long count, String query) {}
