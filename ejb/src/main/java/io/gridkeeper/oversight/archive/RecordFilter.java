package io.gridkeeper.oversight.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What records are looked for; null or blank means any.
 *
 * @param text words, all of which must be there; two Chinese characters are a word
 * @param grid id of a grid, with those below it
 * @param clause id of a clause under which something was done or due
 * @param person name of somebody who had a part in it
 * @param from first day of closing
 * @param to last day of closing
 */
public record RecordFilter(
        @Nullable String text,
        @Nullable Long grid,
        @Nullable String clause,
        @Nullable String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final RecordFilter ALL = new RecordFilter(null, null, null, null, null, null);

    public RecordFilter {
        text = blankToNull(text);
        clause = blankToNull(clause);
        person = blankToNull(person);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
