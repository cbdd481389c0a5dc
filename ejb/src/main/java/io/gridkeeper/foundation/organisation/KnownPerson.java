package io.gridkeeper.foundation.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is stored of a person, to be compared with an entry of a roster. */
record KnownPerson(
        long id,
        String staffNumber,
        String name,
        long unitId,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable LocalDate leftOn) {

    boolean isAs(PersonEntry entry, long unit) {
        return this.equals(
                new KnownPerson(id, staffNumber, entry.name(), unit, entry.jobTitle(), entry.mobile(), entry.leftOn()));
    }
}
