package io.gridkeeper.foundation.grid;

/**
 * Work of one capability that lies in grids, such as its hazards. Every capability with open work brings one: a dynamic
 * grid asks all of them before it closes, and hands over through them.
 */
public interface GridWork {

    /** Message key of what this is, for people. */
    String nameKey();

    /** How much of it is open in exactly this grid. */
    long openIn(long gridId);

    /** Hands everything open over to another grid, in the caller's transaction; answers how much it was. */
    int handOver(long fromGridId, long toGridId);
}
