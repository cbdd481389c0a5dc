package io.gridkeeper.duty.directive;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** @param titles of the directives of a kind that hold */
    static List<GridStanding> of(Collection<LineRow> lines, Map<Long, String> titles) {
        var byGrid = new LinkedHashMap<Long, List<LineRow>>();
        lines.forEach(line ->
                byGrid.computeIfAbsent(line.gridId(), grid -> new ArrayList<>()).add(line));
        return byGrid.values().stream()
                .map(owed -> new GridStanding(
                        owed.getFirst().gridId(),
                        owed.getFirst().gridName(),
                        owed.size(),
                        Progress.of(owed).done(),
                        owed.stream()
                                .filter(line -> line.doneOn() == null)
                                .map(line -> titles.getOrDefault(line.directiveId(), ""))
                                .toList()))
                .toList();
    }

    public int percent() {
        return items == 0 ? 0 : Math.round(100f * done / items);
    }

    /** A grid whose set-up is not complete does not work yet. */
    public boolean isOperational() {
        return items > 0 && done == items;
    }
}
