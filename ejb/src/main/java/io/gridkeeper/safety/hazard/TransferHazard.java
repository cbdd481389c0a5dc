package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Hands a rectification on.
 *
 * @param toPersonId the new responsible person; null hands it to the grid office, which then assigns somebody
 */
@Clause({"R12-3.1.3a", "R12-4.5a"})
public record TransferHazard(@Nullable Long toPersonId, String reason) {

    public TransferHazard {
        reason = Typed.required(reason, 500, "hazard.missing.reason");
    }
}
