package io.gridkeeper.marketing.rollout;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.List;

/** In which order steps are closed. Pure. */
@Clause("R14-3.0b")
final class StepRules {

    private StepRules() {}

    /** Refuses to close a step that lacks something, or while one before it is open or lacks something again. */
    static void requireClosable(int number, List<StepRow> steps) {
        for (var step : steps) {
            if (step.number() < number && step.state() == StepState.OPEN) {
                throw Refusal.conflict("rollout.refusal.predecessorOpen", number, step.number())
                        .citing("R14-3.0b");
            }
            if (step.number() <= number && !step.gaps().isEmpty()) {
                var gap = step.gaps().getFirst();
                throw Refusal.conflict("rollout.refusal." + gap.kind().name(), step.number(), gap.number())
                        .citing("R14-3.0b");
            }
        }
    }
}
