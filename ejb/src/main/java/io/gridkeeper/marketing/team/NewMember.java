package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who joins a team.
 *
 * @param headId who leads the member's department or agency; needed for all but marketing people
 */
public record NewMember(
        long personId, MemberKind kind, @Nullable Long headId, AssessmentSplit split) {

    public NewMember {
        if (!kind.isDual()) {
            headId = null;
            split = AssessmentSplit.TEAM_ONLY;
        } else if (headId == null || headId == personId) {
            throw Refusal.invalid("team.refusal.headMissing").citing("R14-3.2.2d");
        }
    }
}
