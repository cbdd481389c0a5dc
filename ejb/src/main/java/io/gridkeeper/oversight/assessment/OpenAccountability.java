package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened.
 *
 * @param happenedOn the day of the event: who held a post then is named
 * @param clause id of the clause it is measured by, as the library has it
 * @param hazardNumber the hazard behind it; null for none
 */
public record OpenAccountability(
        long gridId,
        LocalDate happenedOn,
        String event,
        String clause,
        @Nullable String hazardNumber) {

    public OpenAccountability {
        event = Typed.required(event, 1000, "accountability.missing.event");
        clause = Typed.required(clause, 40, "accountability.missing.clause");
        hazardNumber = Typed.optional(hazardNumber, 20);
    }
}
