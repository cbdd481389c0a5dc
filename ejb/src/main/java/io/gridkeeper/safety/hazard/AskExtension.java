package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;

/** Asks, before the limit, for a later day, with the reason that the regulation wants written down. */
@Clause({"R05-3c", "R18-3c", "R04-3.4a"})
public record AskExtension(LocalDate until, String reason) {

    public AskExtension {
        reason = Typed.required(reason, 500, "hazard.missing.reason");
    }
}
