package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The orders in which customers can be read; each is one index walk. */
public enum CustomerSort {
    NAME("c.name", "asc", ">"),
    NEWEST("c.id", "desc", "<"),
    VISIT_DUE("c.nextVisitOn", "asc", ">");

    private final String key;
    private final String direction;
    private final String comparison;

    CustomerSort(String key, String direction, String comparison) {
        this.key = key;
        this.direction = direction;
        this.comparison = comparison;
    }

    String orderBy() {
        return this == NEWEST ? " order by c.id desc" : " order by %s %s, c.id %s".formatted(key, direction, direction);
    }

    String afterCondition() {
        return this == NEWEST ? "c.id < :id" : "(%s, c.id) %s (:key, :id)".formatted(key, comparison);
    }

    boolean hasKey() {
        return this != NEWEST;
    }

    Object key(String text) {
        try {
            return this == VISIT_DUE ? LocalDate.parse(text) : text;
        } catch (DateTimeParseException mangled) {
            throw Refusal.invalid("kernel.cursor.unreadable");
        }
    }

    String cursorAt(CustomerRow row) {
        return Cursor.encode(
                switch (this) {
                    case NAME -> row.name();
                    case NEWEST -> "";
                    case VISIT_DUE -> String.valueOf(row.nextVisitOn());
                },
                row.id());
    }
}
