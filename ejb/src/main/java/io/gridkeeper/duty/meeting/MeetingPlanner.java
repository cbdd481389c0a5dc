package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.HeldPost;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Deadlines;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans the meetings of a period from the rules in force. Whoever holds a post in the grid is called, the holder of the
 * rule's post leads. What is there already stays as it is, however often this is asked.
 */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM})
@Clause("R10-0a")
public class MeetingPlanner {

    private static final int MOST_DAYS = 62;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingRules rules;

    @Inject
    private GridRegister grids;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Deadlines settings;

    @Inject
    private AuditTrail trail;

    /**
     * Plans what rules name from one day to another, at most 62 days.
     *
     * @param gridIds where; none means all static grids
     */
    public GeneratedMeetings generate(LocalDate from, LocalDate to, Collection<Long> gridIds) {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw Refusal.invalid("meeting.refusal.period", MOST_DAYS).citing(MeetingRule.CLAUSE);
        }
        var plan = plan(from, to, targets(gridIds));
        var known = meetings.planned(
                plan.slots().stream().map(slot -> slot.rule().id()).collect(Collectors.toSet()), from, to);
        var fresh = plan.slots().stream()
                .filter(slot -> !known.getOrDefault(slot.rule().id(), Set.of())
                        .contains(slot.day().planned()))
                .toList();
        call(fresh);
        return new GeneratedMeetings(
                fresh.size(),
                plan.slots().size() - fresh.size(),
                plan.coverage().without());
    }

    private List<GridRow> targets(Collection<Long> gridIds) {
        var targets = grids.staticTree().stream()
                .filter(grid -> gridIds.isEmpty() || gridIds.contains(grid.id()))
                .toList();
        if (targets.isEmpty()) {
            throw Refusal.invalid("meeting.missing.grids").citing(MeetingRule.CLAUSE);
        }
        return targets;
    }

    private MeetingPlan plan(LocalDate from, LocalDate to, List<GridRow> targets) {
        var calendar = calendars.current();
        boolean weekends = settings.settings(from).recurrence().weekendsAreHolidays();
        var inForce = rules.from(targets.stream().map(GridRow::id).toList(), from).stream()
                .filter(rule -> rule.isInForceWithin(from, to))
                .toList();
        return MeetingPlan.of(targets, inForce, rule -> rule.days(calendar, weekends, from, to));
    }

    private void call(List<MeetingPlan.Slot> fresh) {
        Map<Long, List<HeldPost>> held = grids.heldPosts().stream().collect(Collectors.groupingBy(HeldPost::gridId));
        var made = fresh.stream()
                .map(slot -> meeting(slot, held.getOrDefault(slot.rule().gridId(), List.of())))
                .toList();
        made.forEach(meetings::add);
        Collision.refuse(
                meetings::flush,
                collision ->
                        Optional.of(Refusal.conflict("meeting.refusal.planning").citing(MeetingRule.CLAUSE)));
        made.forEach(meeting -> trail.record(
                "meeting",
                meeting.id(),
                "plan",
                MeetingRule.CLAUSE,
                null,
                meeting.plannedFor().toString()));
    }

    private static Meeting meeting(MeetingPlan.Slot slot, List<HeldPost> held) {
        var host = held.stream()
                .filter(post -> post.post().equals(slot.rule().hostPost()))
                .map(HeldPost::personId)
                .findFirst()
                .orElse(null);
        var called = held.stream().map(HeldPost::personId).collect(Collectors.toSet());
        return new Meeting(slot.rule(), slot.day(), host, called);
    }
}
