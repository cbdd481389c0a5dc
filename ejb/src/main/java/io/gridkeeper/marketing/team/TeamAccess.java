package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;

/** Who may see a team and do what in it. One out of sight is not found, never forbidden. */
@Dependent
class TeamAccess extends SalesAccess {

    @Inject
    private Teams teams;

    boolean mayManage() {
        return scope().mayPlan();
    }

    void requireMayManage() {
        if (!mayManage()) {
            throw Refusal.forbidden("team.refusal.notYours");
        }
    }

    /** The area manager of the team's grid; the sales manager too. */
    boolean leads(VirtualTeam team) {
        return leads(team.gridId());
    }

    boolean isHead(TeamMember member) {
        var head = member.headId();
        return head != null && head.equals(person());
    }

    /** One the caller sees: of his grids, or of which he is a member or answers for one. An agent sees no team. */
    @Clause("R14-3.2.2a")
    VirtualTeam visible(String code) {
        return teams.byCode(code).filter(this::sees).orElseThrow(() -> Refusal.notFound("team.refusal.unknown", code));
    }

    boolean sees(VirtualTeam team) {
        return scope().sees(team.gridId())
                || (!scope().ownListOnly()
                        && teams.members(team.id()).stream()
                                .anyMatch(member -> Objects.equals(member.personId(), person()) || isHead(member)));
    }

    /** A member of today. */
    TeamMember member(VirtualTeam team, long personId) {
        return teams.members(team.id()).stream()
                .filter(member -> member.personId() == personId)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("team.refusal.noMember"));
    }
}
