package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may see a team and do what in it. One out of sight is not found, never forbidden. */
@Dependent
class TeamAccess {

    @Inject
    private CurrentCaller current;

    @Inject
    private SalesScope scope;

    @Inject
    private Teams teams;

    @Inject
    private Clock clock;

    @Nullable
    Long person() {
        return current.get().personId();
    }

    /** The caller's person; accounts without one administrate and hand out no work. */
    long personId() {
        var person = person();
        if (person == null) {
            throw Refusal.forbidden("team.refusal.noPerson");
        }
        return person;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }

    boolean mayManage() {
        return scope.mayPlan();
    }

    void requireMayManage() {
        if (!mayManage()) {
            throw Refusal.forbidden("team.refusal.notYours");
        }
    }

    /** The area manager of the team's grid; the sales manager too. */
    boolean leads(VirtualTeam team) {
        return scope.mayPlan() || scope.holds(team.gridId(), SalesPost.AREA_MANAGER);
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
        return scope.sees(team.gridId())
                || (!scope.ownListOnly()
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
