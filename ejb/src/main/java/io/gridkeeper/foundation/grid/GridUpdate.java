package io.gridkeeper.foundation.grid;

import java.time.LocalDate;

/**
 * A grid that a change has left behind.
 *
 * @param kind what is to be done
 * @param since the day of the change
 * @param dueOn last day of the limit
 */
public record GridUpdate(
        String gridCode, String gridName, Kind kind, LocalDate since, LocalDate dueOn, boolean overdue) {

    /** Somebody who has left still holds a post; a post lacks people; a changed version was not published. */
    public enum Kind {
        LEFT,
        VACANT,
        UNPUBLISHED
    }
}
