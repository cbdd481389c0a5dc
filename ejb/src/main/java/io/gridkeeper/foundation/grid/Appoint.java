package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Appoints somebody by hand.
 *
 * @param post code of the kind of post
 * @param to last day, null until further notice
 */
public record Appoint(
        String gridCode,
        long personId,
        String post,
        LocalDate from,
        @Nullable LocalDate to,
        boolean partTime,
        @Nullable String reason) {

    public Appoint {
        Reasons.inOrder(from, to);
        reason = Reasons.optional(reason);
    }
}
