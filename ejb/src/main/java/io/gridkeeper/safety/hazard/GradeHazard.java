package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The decision of how grave a hazard is and what becomes of it.
 *
 * @param majorReason the criterion that makes it major; required then, and meaningless otherwise
 */
@Clause({"R02-2.1.2a", "R12-6.3a"})
public record GradeHazard(HazardGrade grade, @Nullable String majorReason, Disposition disposition) {

    public GradeHazard {
        majorReason = Typed.optional(majorReason, 500);
        if (grade == HazardGrade.MAJOR) {
            if (majorReason == null) {
                throw Refusal.invalid("hazard.missing.majorReason");
            }
            if (disposition.handling() == HazardHandling.ON_THE_SPOT) {
                throw Refusal.invalid("hazard.refusal.majorOnTheSpot").citing("R02-2.1.2b");
            }
        }
    }

    public static GradeHazard general(Disposition disposition) {
        return new GradeHazard(HazardGrade.GENERAL, null, disposition);
    }

    public static GradeHazard major(String majorReason, Disposition.ByDeadline disposition) {
        return new GradeHazard(HazardGrade.MAJOR, majorReason, disposition);
    }
}
