package io.gridkeeper.foundation.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employee as a roster names him.
 *
 * @param leftOn last day with the company, null for everybody who is there and for whom the roster does not say
 * @param returns says that somebody who had left is back
 */
public record PersonEntry(
        String staffNumber,
        String name,
        String unitCode,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable LocalDate leftOn,
        boolean returns) {

    public PersonEntry(
            String staffNumber,
            String name,
            String unitCode,
            @Nullable String jobTitle,
            @Nullable String mobile,
            @Nullable LocalDate leftOn) {
        this(staffNumber, name, unitCode, jobTitle, mobile, leftOn, false);
    }

    /** Whoever has left stays so, unless the roster says a day of its own or that he is back. */
    PersonEntry over(@Nullable LocalDate knownLeftOn) {
        return leftOn != null || returns || knownLeftOn == null
                ? this
                : new PersonEntry(staffNumber, name, unitCode, jobTitle, mobile, knownLeftOn, false);
    }

    boolean active() {
        return leftOn == null;
    }
}
