package io.gridkeeper.foundation.grid;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The open work of all capabilities in a grid, always asked in the order of their names. */
@Dependent
class GridWorks {

    private final Iterable<GridWork> works;

    @Inject
    GridWorks(@Any Instance<GridWork> works) {
        this((Iterable<GridWork>) works);
    }

    GridWorks(Iterable<GridWork> works) {
        this.works = works;
    }

    /** How much is open in a grid, by the message key of the kind of work; kinds without open work are left out. */
    Map<String, Long> open(long gridId) {
        var open = new LinkedHashMap<String, Long>();
        inOrder().forEach(work -> {
            long number = work.countIn(gridId);
            if (number > 0) {
                open.put(key(work), number);
            }
        });
        return open;
    }

    /** How much is open in a grid altogether. */
    long total(long gridId) {
        return open(gridId).values().stream().mapToLong(Long::longValue).sum();
    }

    /** What is open in a grid, what is due first comes first; at most {@code limit}. */
    List<OpenItem> items(long gridId, int limit) {
        return inOrder()
                .flatMap(work -> work.itemsIn(gridId, limit).stream())
                .sorted(Comparator.comparing(OpenItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(limit)
                .toList();
    }

    void handToPerson(long gridId, ChangedHands hands) {
        inOrder().forEach(work -> work.handToPerson(gridId, hands));
    }

    /** Hands everything over to another grid; answers how much it was, by the message key of the kind of work. */
    Map<String, Integer> handToGrid(long fromGridId, long toGridId) {
        var handed = new LinkedHashMap<String, Integer>();
        inOrder().forEach(work -> {
            int number = work.handToGrid(fromGridId, toGridId);
            if (number > 0) {
                handed.put(key(work), number);
            }
        });
        return handed;
    }

    private static String key(GridWork work) {
        return work.kind() + ".work";
    }

    private Stream<GridWork> inOrder() {
        return StreamSupport.stream(works.spliterator(), false).sorted(Comparator.comparing(GridWork::kind));
    }
}
