package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Typed;

/**
 * What the first contact tells the reporter.
 *
 * @param confirmsInPlace the first contact has seen that the rectification is in place; needed before closing
 */
@Clause({"R02-2.1.3b", "R02-2.1.3c", "R04-3.4c"})
public record GiveFeedback(String text, boolean confirmsInPlace) {

    public GiveFeedback {
        text = Typed.required(text, 1000, "hazard.missing.feedback");
    }
}
