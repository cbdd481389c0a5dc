package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The acceptor finds it put right and closes the hazard.
 *
 * @param feedback what the reporter is told; where the acceptor is also the first contact this confirms it in place
 */
public record AcceptHazard(String comment, @Nullable String feedback) {

    public AcceptHazard {
        comment = Typed.required(comment, 1000, "hazard.missing.comment");
        feedback = Typed.optional(feedback, 1000);
    }
}
