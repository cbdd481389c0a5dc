package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task to identify risks as somebody plans it.
 *
 * @param participants names, in words
 * @param cause what made a special task necessary; must be said for one
 */
public record PlanIdentification(
        IdentificationKind kind,
        String name,
        long gridId,
        LocalDate startsOn,
        LocalDate endsOn,
        long officerId,
        @Nullable String participants,
        @Nullable String cause) {

    public PlanIdentification {
        name = Typed.required(name, 200, "risk.missing.name");
        participants = Typed.optional(participants, 500);
        cause = Typed.optional(cause, 300);
        if (endsOn.isBefore(startsOn)) {
            throw Refusal.invalid("risk.refusal.endsBeforeStart");
        }
        if (kind == IdentificationKind.SPECIAL && cause == null) {
            throw Refusal.invalid("risk.missing.cause");
        }
    }
}
