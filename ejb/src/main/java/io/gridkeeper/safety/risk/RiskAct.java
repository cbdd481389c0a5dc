package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does something and when.
 *
 * @param personId null for the system and for accounts without a person
 */
record RiskAct(@Nullable Long personId, Instant at) {

    LocalDate day() {
        return CompanyClock.dayOf(at);
    }
}
