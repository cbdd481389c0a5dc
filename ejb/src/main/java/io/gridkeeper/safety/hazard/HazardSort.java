package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Cursor;

/** The orders in which the register can be read; each is one index walk. */
public enum HazardSort {
    NEWEST("h.registration.receivedAt", "desc", "<"),
    OLDEST("h.registration.receivedAt", "asc", ">"),
    DUE_FIRST("h.due.dueOrder", "asc", ">");

    private final String key;
    private final String direction;
    private final String comparison;

    HazardSort(String key, String direction, String comparison) {
        this.key = key;
        this.direction = direction;
        this.comparison = comparison;
    }

    /** The key of the row that stands so many rows further on. */
    String keyQuery(boolean afterCursor) {
        return "select " + key + " from Hazard h" + (afterCursor ? " where " + afterCondition() : "") + orderBy();
    }

    /** Rows that come before the one with the key. */
    String beforeCondition() {
        return "%s %s :horizon".formatted(key, comparison.equals("<") ? ">" : "<");
    }

    String orderBy() {
        return " order by %s %s, h.id %s".formatted(key, direction, direction);
    }

    String afterCondition() {
        return "(%s, h.id) %s (:key, :id)".formatted(key, comparison);
    }

    String cursorAt(HazardLine line) {
        return Cursor.encode(this == DUE_FIRST ? line.dueOrder() : line.receivedAt(), line.id());
    }
}
