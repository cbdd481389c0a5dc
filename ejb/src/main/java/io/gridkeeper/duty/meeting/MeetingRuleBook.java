package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of meetings, adopted and ended by who keeps a grid: the grid office anywhere, keepers in their own. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R10-0a")
public class MeetingRuleBook {

    private static final String SUBJECT = "meetingRule";

    @Inject
    private MeetingRules rules;

    @Inject
    private Meetings meetings;

    @Inject
    private PostOffice posts;

    @Inject
    private MeetingAccess access;

    @Inject
    private AuditTrail trail;

    /**
     * Adopts a rule in grids from a day on. One of the same name there ends the day before, and its meetings to come are
     * planned no longer.
     */
    public List<MeetingRuleRow> set(SetRule wish) {
        if (!posts.kindsByCode().containsKey(wish.hostPost())) {
            throw Refusal.invalid("meeting.missing.hostPost").citing(MeetingRule.CLAUSE);
        }
        var gridIds = targets(wish.gridIds());
        rules.open(gridIds, wish.name()).forEach(earlier -> {
            earlier.giveWayTo(wish.effectiveFrom());
            meetings.drop(earlier.id(), wish.effectiveFrom());
        });
        var fresh = gridIds.stream()
                .map(grid -> new MeetingRule(grid, wish, access.personId()))
                .toList();
        fresh.forEach(rules::add);
        Collision.refuse(
                rules::flush,
                collision ->
                        Optional.of(Refusal.conflict("meeting.refusal.rule").citing(MeetingRule.CLAUSE)));
        fresh.forEach(rule -> trail.record(SUBJECT, rule.id(), "set", MeetingRule.CLAUSE, null, wish.toString()));
        return rows(fresh);
    }

    private List<Long> targets(List<Long> asked) {
        asked.forEach(grid -> access.requireKeeper(grid, MeetingRule.CLAUSE));
        var kept = access.branch(null).stream()
                .map(GridRow::id)
                .filter(grid -> asked.isEmpty() ? access.keeps(grid) : asked.contains(grid))
                .toList();
        if (kept.isEmpty()) {
            throw Refusal.invalid("meeting.missing.grids").citing(MeetingRule.CLAUSE);
        }
        return kept;
    }

    /** Ends a rule with today; its meetings to come are planned no longer. */
    public MeetingRuleRow end(long id) {
        var rule = rules.get(id);
        if (!access.sees(rule.gridId())) {
            throw Refusal.notFound("meeting.unknown.rule");
        }
        access.requireKeeper(rule.gridId(), MeetingRule.CLAUSE);
        rule.end(access.today());
        int dropped = meetings.drop(id, access.today().plusDays(1));
        trail.record(SUBJECT, id, "end", MeetingRule.CLAUSE, null, access.today() + " -" + dropped);
        return rows(List.of(rule)).getFirst();
    }

    /** The rules in force today or to come, of a grid and those below it or of all the caller sees. */
    public List<MeetingRuleRow> list(@Nullable Long gridId) {
        return rows(rules.from(ids(gridId), access.today()));
    }

    /** In how many of the caller's static grids some rule is in force on a day, and in which there is none. */
    public RuleCoverage coverage(LocalDate day) {
        var grids = access.branch(null);
        var ruled = rules.from(grids.stream().map(GridRow::id).toList(), day).stream()
                .filter(rule -> rule.isInForce(day))
                .map(MeetingRule::gridId)
                .collect(Collectors.toSet());
        return RuleCoverage.of(grids, ruled);
    }

    /** Whether the caller keeps a grid. */
    public boolean keeps(long gridId) {
        return access.keeps(gridId);
    }

    private List<Long> ids(@Nullable Long gridId) {
        return access.branch(gridId).stream().map(GridRow::id).toList();
    }

    private List<MeetingRuleRow> rows(Collection<MeetingRule> found) {
        var names = access.grids(found.stream().map(MeetingRule::gridId).toList());
        return found.stream()
                .map(rule -> rule.row(names.getOrDefault(rule.gridId(), "")))
                .toList();
    }
}
