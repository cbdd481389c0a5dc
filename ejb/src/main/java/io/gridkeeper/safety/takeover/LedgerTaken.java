package io.gridkeeper.safety.takeover;

/**
 * What a ledger brought; every row is in the register.
 *
 * @param closed new ones that became history
 * @param open new ones that entered the process
 * @param known rows that were in it before
 * @param withdrawn rows that were found to be no hazard, and were left out
 */
public record LedgerTaken(int closed, int open, int known, int withdrawn) {}
