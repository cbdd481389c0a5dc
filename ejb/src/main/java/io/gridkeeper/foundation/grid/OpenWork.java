package io.gridkeeper.foundation.grid;

import java.util.List;

/** What a capability has lying open in a grid: asked, and handed on, when the person answering for the grid changes. */
public interface OpenWork {

    /** What lies open in a grid, what is due first comes first; at most {@code limit}. */
    List<OpenItem> openIn(long gridId, int limit);

    /** Gives what one person has in hand in the grid to another; the caller is of the grid office. */
    void handOver(long gridId, long fromPersonId, long toPersonId, String reason);
}
