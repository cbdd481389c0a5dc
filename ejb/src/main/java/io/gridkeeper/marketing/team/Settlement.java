package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a conflict is settled.
 *
 * @param movedTo when the work that gives way begins instead; null: it is dropped
 */
public record Settlement(
        ConflictDecision decision, String words, @Nullable Instant movedTo) {

    private static final int LONGEST = 500;

    public Settlement {
        words = Typed.required(words, LONGEST, "team.missing.words");
    }
}
