package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does something and when.
 *
 * @param personId null when the calendar does it
 */
record Act(@Nullable Long personId, Instant at) {

    LocalDate day() {
        return CompanyClock.dayOf(at);
    }
}
