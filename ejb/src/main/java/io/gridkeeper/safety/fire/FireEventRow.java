package io.gridkeeper.safety.fire;

import java.util.List;

/** A fire in lists, with the names of those who answered it. */
public record FireEventRow(long id, FireStory story, String gridName, List<Helper> helpers) {

    /** Who did what. */
    public record Helper(String name, String task) {}

    public FireEventRow {
        helpers = List.copyOf(helpers);
    }
}
