package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;

/**
 * What must be true before a hazard closes: it is proven, somebody else than the rectifier accepts it, the first contact
 * has seen it in place and told the reporter, and a major one was told to the regulator and the workers' congress.
 */
@Clause({"R02-2.1.3c", "R04-3.4d"})
final class ClosingPolicy {

    private ClosingPolicy() {}

    static void check(Hazard hazard, Act act) {
        checkEvidence(hazard.outcome());
        if (act.isBy(hazard.outcome().rectifiedById())) {
            throw Refusal.forbidden("hazard.refusal.ownAcceptance");
        }
        boolean owesFeedback = !hazard.registration().isByFirstContact();
        if (owesFeedback && hazard.outcome().confirmedAt() == null) {
            throw Refusal.invalid("hazard.refusal.notConfirmed").citing("R02-2.1.3c");
        }
        if (!hazard.disclosure().isSettled()) {
            throw Refusal.invalid("hazard.refusal.notDisclosed").citing("R02-2.1.2b");
        }
    }

    static void checkEvidence(Outcome outcome) {
        if (!outcome.isProven()) {
            throw Refusal.invalid("hazard.refusal.noEvidence");
        }
    }
}
