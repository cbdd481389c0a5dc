package io.gridkeeper.duty.directive;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;

/**
 * How far one grid came with everything of a kind: what is adopted of what is unified, how complete its set-up is.
 *
 * @param missing the titles of what is not done
 */
@Clause({"R06-B3a", "R11-2.2.2a"})
public record GridStanding(long gridId, String gridName, int items, int done, List<String> missing) {

    public GridStanding {
        missing = List.copyOf(missing);
    }

    public int percent() {
        return items == 0 ? 0 : Math.round(100f * done / items);
    }

    /** A grid whose set-up is not complete does not work yet. */
    public boolean isOperational() {
        return items > 0 && done == items;
    }
}
