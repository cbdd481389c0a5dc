package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A month's assessment of the members of teams: the area manager gives the team's part of everybody, the department head
 * the department's part of his own people, which nobody else writes.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-M1b", "R14-3.2.2d"})
public class TeamScores {

    private static final String KIND = "salesTeamScore";

    @Inject
    private Teams teams;

    @Inject
    private TeamAccess access;

    @Inject
    private AuditTrail trail;

    /** The members of today with what is known of a month. */
    public List<MemberScore> sheet(String code, YearMonth month) {
        var team = access.visible(code);
        boolean leads = access.leads(team);
        var me = access.person();
        return scored(teams.memberRows(team.id()), month, leads, me == null ? 0 : me);
    }

    private List<MemberScore> scored(List<MemberRow> members, YearMonth month, boolean leads, long me) {
        var ids = members.stream().map(MemberRow::id).toList();
        var known = teams.scores(ids, month.atDay(1));
        var scores = new ArrayList<MemberScore>();
        for (var member : members) {
            boolean head = member.headId() != null && member.headId() == me;
            if (!leads && !head && member.personId() != me) {
                continue;
            }
            var department = part(known, member, ScorePart.DEPARTMENT);
            var team = part(known, member, ScorePart.TEAM);
            scores.add(new MemberScore(
                    member.personId(),
                    member.name(),
                    member.kind(),
                    member.departmentWeight(),
                    member.teamWeight(),
                    department,
                    team,
                    member.split().result(department, team).orElse(null),
                    head,
                    leads));
        }
        return scores;
    }

    private static @Nullable BigDecimal part(List<TeamScore> known, MemberRow member, ScorePart part) {
        return known.stream()
                .filter(score -> score.memberId() == member.id() && score.part() == part)
                .map(TeamScore::score)
                .findFirst()
                .orElse(null);
    }

    /** Everybody who was in a team in a month with the team's part, for those who plan pay. */
    public Map<Long, MemberScore> ofMonth(YearMonth month) {
        access.requireMayManage();
        var members = teams.membersIn(month.atDay(1), month.atEndOfMonth());
        var scores = new HashMap<Long, MemberScore>();
        scored(members, month, true, 0).forEach(score -> scores.put(score.personId(), score));
        return scores;
    }

    /** The grids in whose teams somebody was in a month, by person. */
    public Map<Long, Long> gridsOfMonth(YearMonth month) {
        access.requireMayManage();
        var grids = new HashMap<Long, Long>();
        for (var member : teams.membersIn(month.atDay(1), month.atEndOfMonth())) {
            teams.team(member.teamId()).ifPresent(team -> grids.put(member.personId(), team.gridId()));
        }
        return grids;
    }

    /** Gives one part of a member's assessment, from 0 to 100; a later one replaces it and both are on the trail. */
    public void score(String code, long personId, YearMonth month, ScorePart part, BigDecimal points) {
        var team = access.visible(code);
        var member = access.member(team, personId);
        boolean may = part == ScorePart.TEAM ? access.leads(team) : access.isHead(member);
        if (!may) {
            throw Refusal.forbidden(part == ScorePart.TEAM ? "team.refusal.scoreTeam" : "team.refusal.scoreDepartment")
                    .citing("R14-M1b");
        }
        if (part == ScorePart.DEPARTMENT && !member.kind().isDual()) {
            throw Refusal.invalid("team.refusal.noTwoParts").citing("R14-3.2.2d");
        }
        if (month.isAfter(YearMonth.from(access.today()))) {
            throw Refusal.invalid("team.refusal.monthToCome");
        }
        var first = month.atDay(1);
        var score = teams.scores(List.of(member.id()), first).stream()
                .filter(known -> known.part() == part)
                .findFirst()
                .orElse(null);
        var before = score == null ? null : score.score().toString();
        if (score == null) {
            score = new TeamScore(member.id(), first, part);
            score.become(points, access.personId(), access.now());
            teams.add(score);
        } else {
            score.become(points, access.personId(), access.now());
        }
        trail.record(KIND, member.id(), part.name(), "R14-M1b", before, month + " " + points);
    }
}
