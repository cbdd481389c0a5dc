package io.gridkeeper.foundation.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employee as a roster names him.
 *
 * @param leftOn last day with the company, null for everybody who is there
 */
public record PersonEntry(
        String staffNumber,
        String name,
        String unitCode,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable LocalDate leftOn) {

    boolean active() {
        return leftOn == null;
    }
}
