package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The thirty days of regulation 12 are kept by settling the matter or by submitting it to management (A18). */
@Clause("R12-6.2c")
public final class SettleOrSubmit {

    private SettleOrSubmit() {}

    public static boolean keeps(LocalDate due, @Nullable LocalDate settledOn, @Nullable LocalDate submittedOn) {
        return isInTime(due, settledOn) || isInTime(due, submittedOn);
    }

    private static boolean isInTime(LocalDate due, @Nullable LocalDate done) {
        return done != null && !done.isAfter(due);
    }
}
