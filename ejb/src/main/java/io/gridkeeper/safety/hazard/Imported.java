package io.gridkeeper.safety.hazard;

/**
 * The hazard made of an old row.
 *
 * @param fresh false when the same row had been taken over before and nothing was done
 */
public record Imported(String number, boolean fresh) {}
