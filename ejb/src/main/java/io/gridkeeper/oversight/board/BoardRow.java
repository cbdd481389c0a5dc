package io.gridkeeper.oversight.board;

import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardGrade;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One published result; of a sensitive matter number and days only.
 *
 * @param number of the hazard
 */
public record BoardRow(
        String number,
        @Nullable String unitName,
        @Nullable HazardCategory category,
        @Nullable HazardGrade grade,
        @Nullable String description,
        @Nullable String measures,
        LocalDate foundOn,
        LocalDate closedOn) {

    public boolean isSensitive() {
        return description == null;
    }

    public long days() {
        return foundOn.until(closedOn, ChronoUnit.DAYS);
    }
}
