package io.gridkeeper.foundation.grid;

import java.util.List;

/**
 * Work of one capability that lies in grids, such as its hazards. Every capability whose records lie in a grid brings
 * one: a dynamic grid asks all of them before it closes and hands over through them, and whoever takes a grid over is
 * given what they list. New work asks {@link GridScope#requireOpen} first.
 */
public interface GridWork {

    /** What this is, such as {@code hazard}: the messages {@code hazard.work} and {@code hazard.openItem} name it. */
    String kind();

    /** How much of it is open in exactly this grid. */
    long countIn(long gridId);

    /** What of it a successor must know one by one, what is due first comes first; at most {@code limit}. */
    List<OpenItem> itemsIn(long gridId, int limit);

    /** Gives what one person has in hand in the grid to another; the caller is of the grid office. */
    void handToPerson(long gridId, ChangedHands hands);

    /** Hands everything open over to another grid, in the caller's transaction; answers how much it was. */
    int handToGrid(long fromGridId, long toGridId);
}
