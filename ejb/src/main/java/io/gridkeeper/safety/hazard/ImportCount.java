package io.gridkeeper.safety.hazard;

/**
 * What became of the rows of an old ledger.
 *
 * @param closed new ones that became history
 * @param open new ones that entered the process
 * @param known rows that had been taken over before; nothing was done with them
 */
public record ImportCount(int closed, int open, int known) {}
