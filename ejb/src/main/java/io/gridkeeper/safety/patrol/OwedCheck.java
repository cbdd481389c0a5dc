package io.gridkeeper.safety.patrol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose check fell due when, and what came of it.
 *
 * @param result null until something is recorded
 */
record OwedCheck(
        long personId,
        Instant dueAt,
        CheckState state,
        @Nullable CheckResult result) {}
