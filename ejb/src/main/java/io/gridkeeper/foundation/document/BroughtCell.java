package io.gridkeeper.foundation.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as people see it.
 *
 * @param text the shown text without surrounding blanks, empty for an empty cell
 * @param date the day of a true date cell, null for everything else
 */
public record BroughtCell(String text, @Nullable LocalDate date) {

    public static final BroughtCell EMPTY = new BroughtCell("", null);

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
