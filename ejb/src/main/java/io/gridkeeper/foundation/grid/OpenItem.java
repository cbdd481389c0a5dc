package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something open in a grid.
 *
 * @param kind what it is, as the message {@code <kind>.openItem} names it, such as {@code hazard}
 * @param link where it is looked at inside the suite
 */
public record OpenItem(
        String kind, String number, String title, @Nullable LocalDate dueOn, String link) {

    private static final int LONGEST_TITLE = 300;

    public OpenItem {
        title = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }
}
