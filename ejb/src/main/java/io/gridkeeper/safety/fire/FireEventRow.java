package io.gridkeeper.safety.fire;

import java.util.List;

/** A fire in lists, with the names of those who answered it. */
public record FireEventRow(long id, FireStory story, String gridName, List<Part> parts) {

    /** Who did what. */
    public record Part(String name, String task) {}

    public FireEventRow {
        parts = List.copyOf(parts);
    }
}
