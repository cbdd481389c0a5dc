package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may see a meeting and do what with it. One out of sight is not found, never forbidden. */
@Dependent
class MeetingAccess extends GridAccess {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private DutyDays duties;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private OrganisationRegister organisation;

    /** Whoever sees the grid, and whom the meeting itself needs. */
    void requireSight(Meeting meeting) {
        if (!sees(meeting.gridId()) && !isNeeded(meeting)) {
            throw Refusal.notFound("meeting.unknown");
        }
    }

    private boolean isNeeded(Meeting meeting) {
        var me = person();
        return me != null && (meeting.isLed(me) || meeting.people().containsKey(me) || me.equals(onDuty(meeting)));
    }

    void requireKeeper(long gridId, String clause) {
        scope().require(gridId);
        if (!keeps(gridId)) {
            throw Refusal.forbidden("meeting.refusal.mayNot").citing(clause);
        }
    }

    void require(Meeting meeting, MeetingAct act) {
        requireSight(meeting);
        boolean may =
                switch (act) {
                    case SIGN, EXCUSE, MINUTE -> true;
                    case HOLD -> leads(meeting) || Objects.equals(onDuty(meeting), person());
                    case CORRECT, CANCEL -> leads(meeting);
                };
        if (!may) {
            throw Refusal.forbidden("meeting.refusal.mayNot").citing(Meeting.CLAUSE);
        }
    }

    /** Whether the caller leads the meeting or keeps its grid. */
    boolean leads(Meeting meeting) {
        return meeting.isLed(person()) || keeps(meeting.gridId());
    }

    /** Who is on duty on the day of the meeting. */
    @Nullable
    Long onDuty(Meeting meeting) {
        return duties.in(List.of(meeting.gridId()), meeting.day(), meeting.day()).stream()
                .map(DutyDay::personId)
                .findFirst()
                .orElse(null);
    }

    /** What the caller may do now. */
    List<MeetingAct> acts(Meeting meeting) {
        var acts = new ArrayList<MeetingAct>();
        boolean duty = person() != null && Objects.equals(onDuty(meeting), person());
        boolean planned = meeting.state() == MeetingState.PLANNED;
        boolean held = meeting.state() == MeetingState.HELD;
        boolean sameDay = meeting.day().equals(today());
        add(acts, MeetingAct.SIGN, (planned || held) && sameDay && meeting.awaits(person()));
        add(acts, MeetingAct.EXCUSE, planned && meeting.awaits(person()));
        add(acts, MeetingAct.HOLD, planned && (duty || leads(meeting)));
        add(acts, MeetingAct.CORRECT, held && leads(meeting));
        add(acts, MeetingAct.MINUTE, held && duty && (meeting.minutes() == null || sameDay));
        add(acts, MeetingAct.CANCEL, planned && leads(meeting));
        return acts;
    }

    private static void add(List<MeetingAct> acts, MeetingAct act, boolean may) {
        if (may) {
            acts.add(act);
        }
    }

    /** The static grids the caller sees: one and those below it, or all. */
    List<GridRow> branch(@Nullable Long gridId) {
        return grids().staticTree().stream()
                .filter(row -> gridId == null || row.pathIds().contains(gridId))
                .toList();
    }

    void requireKnown(Collection<Long> people) {
        if (organisation.names(people).size() != new HashSet<>(people).size()) {
            throw Refusal.invalid("meeting.refusal.person");
        }
    }

    Map<Long, String> people(Collection<Long> ids) {
        return organisation.names(ids);
    }

    Map<Long, String> grids(Collection<Long> ids) {
        return grids().byIds(ids).values().stream().collect(Collectors.toMap(GridRow::id, GridRow::name));
    }

    /** What stands in the rows of some meetings. */
    MeetingNames names(Collection<Meeting> meetings) {
        var gridIds = meetings.stream().map(Meeting::gridId).collect(Collectors.toSet());
        var days = meetings.stream().map(Meeting::day).toList();
        var first = days.stream().min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        var last = days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        var onDuty = duties.in(gridIds, first, last).stream()
                .collect(Collectors.toMap(duty -> new MeetingNames.Duty(duty.gridId(), duty.day()), DutyDay::personId));
        var ids = new HashSet<>(onDuty.values());
        meetings.stream().map(Meeting::hostId).filter(Objects::nonNull).forEach(ids::add);
        return new MeetingNames(grids(gridIds), people(ids), onDuty);
    }
}
