package io.gridkeeper.safety.fire;

import java.util.List;

/** A fire in lists, with the names of those who answered it. */
public record FireEventRow(long id, FireStory story, String gridName, List<Doer> doers) {

    /** Who did what. */
    public record Doer(String name, String task) {}

    public FireEventRow {
        doers = List.copyOf(doers);
    }
}
