package io.gridkeeper.duty.service;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service asked for, or due by a schedule.
 *
 * @param personId for whom; null for the grid as a whole
 * @param dueOn by when; what comes by a schedule says so
 */
public record AskService(
        long gridId,
        ServiceKind kind,
        String wish,
        @Nullable Long personId,
        boolean scheduled,
        @Nullable LocalDate dueOn) {

    public AskService {
        wish = Typed.required(wish, 500, "service.missing.wish");
        if (scheduled && dueOn == null) {
            throw Refusal.invalid("service.missing.dueOn").citing(kind.clause());
        }
        if (kind.isConfidential() && personId == null) {
            throw Refusal.invalid("service.missing.person").citing(kind.clause());
        }
    }
}
