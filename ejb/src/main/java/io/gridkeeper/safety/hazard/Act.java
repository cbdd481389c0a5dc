package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does something and when.
 *
 * @param personId null when a timer or the system does it
 */
record Act(@Nullable Long personId, Instant at) {

    LocalDate day() {
        return CompanyClock.dayOf(at);
    }

    boolean isBy(@Nullable Long person) {
        return personId != null && personId.equals(person);
    }
}
