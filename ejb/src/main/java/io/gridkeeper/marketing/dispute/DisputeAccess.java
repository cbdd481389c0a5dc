package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesAccess;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may see a dispute and do what to it. One out of sight is not found, never forbidden. */
@Dependent
class DisputeAccess extends SalesAccess {

    void requireVisible(Dispute dispute) {
        if (!scope().sees(dispute.holderGridId()) && !scope().sees(dispute.claimantGridId())) {
            throw Refusal.notFound("dispute.refusal.unknown", dispute.number());
        }
    }

    /** Refuses what the caller may not do to the dispute now. */
    void require(Dispute dispute, DisputeAct act) {
        requireVisible(dispute);
        if (!possible(dispute).contains(act)) {
            throw Refusal.conflict("dispute.refusal.state", dispute.number());
        }
        if (!acts(dispute).contains(act)) {
            throw Refusal.forbidden("dispute.refusal.notYours").citing("R14-3.1d");
        }
    }

    private static Set<DisputeAct> possible(Dispute dispute) {
        return switch (dispute.state()) {
            case HEARING -> EnumSet.of(DisputeAct.HEAR, DisputeAct.WITHDRAW);
            case DECIDING -> EnumSet.of(DisputeAct.DECIDE, DisputeAct.WITHDRAW);
            case MOVED, KEPT, WITHDRAWN -> EnumSet.noneOf(DisputeAct.class);
        };
    }

    /** What the caller may do now: the holder's side speaks, the claimant's withdraws, the sales manager decides. */
    Set<DisputeAct> acts(Dispute dispute) {
        var acts = possible(dispute);
        if (!scope().mayPlan()) {
            acts.remove(DisputeAct.DECIDE);
        }
        if (!speaksFor(dispute.holderGridId(), dispute.ownerId().orElse(null))) {
            acts.remove(DisputeAct.HEAR);
        }
        if (!speaksFor(dispute.claimantGridId(), dispute.claimedById().orElse(null))) {
            acts.remove(DisputeAct.WITHDRAW);
        }
        return acts;
    }

    /** The grid's area manager, the person named, or whoever plans the market. */
    private boolean speaksFor(long gridId, @Nullable Long named) {
        return leads(gridId) || (named != null && named.equals(person()) && scope().sees(gridId));
    }
}
