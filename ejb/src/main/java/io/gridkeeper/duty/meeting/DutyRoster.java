package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.notice.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The duty roster (值班表) of grids, edited by who keeps the grid and read by everybody who sees it. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R06-A1e")
public class DutyRoster {

    private static final String SUBJECT = "dutyDay";
    private static final int MOST_DAYS = 92;

    @Inject
    private DutyDays days;

    @Inject
    private CalendarBook calendars;

    @Inject
    private MeetingAccess access;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    /** Puts somebody on duty; a day that is over keeps whoever was, and he is told once. */
    public List<DutyRow> set(SetDuty wish) {
        access.requireKeeper(wish.gridId(), Meeting.CLAUSE);
        access.requireKnown(List.of(wish.personId()));
        var known = days.in(List.of(wish.gridId()), wish.from(), wish.to()).stream()
                .collect(Collectors.toMap(DutyDay::day, Function.identity()));
        var set = workdays(wish).stream()
                .map(day -> put(wish, day, known.get(day)))
                .toList();
        Collision.refuse(
                days::flush,
                collision ->
                        Optional.of(Refusal.conflict("meeting.refusal.duty").citing(Meeting.CLAUSE)));
        set.forEach(
                day -> trail.record(SUBJECT, day.id(), "set", Meeting.CLAUSE, null, day.day() + " " + wish.personId()));
        var rows = rows(set);
        tell(wish, rows);
        return rows;
    }

    private List<LocalDate> workdays(SetDuty wish) {
        if (wish.from().equals(wish.to())) {
            return List.of(wish.from());
        }
        var calendar = calendars.current();
        return wish.from()
                .datesUntil(wish.to().plusDays(1))
                .filter(calendar::isWorkday)
                .toList();
    }

    private DutyDay put(SetDuty wish, LocalDate day, @Nullable DutyDay known) {
        if (known != null) {
            known.give(wish.personId(), access.today());
            return known;
        }
        var fresh = new DutyDay(wish.gridId(), day, wish.personId());
        days.add(fresh);
        return fresh;
    }

    private void tell(SetDuty wish, List<DutyRow> rows) {
        if (!rows.isEmpty() && !Long.valueOf(wish.personId()).equals(access.person())) {
            var first = rows.getFirst();
            notices.tell(
                    wish.personId(),
                    "meeting.notice.duty",
                    List.of(
                            first.gridName(),
                            first.day().toString(),
                            rows.getLast().day().toString()),
                    "/duty/meetings?grid=" + wish.gridId());
        }
    }

    /** Takes a day that is not over out of the roster. */
    public void remove(long id) {
        var day = days.get(id);
        if (!access.sees(day.gridId())) {
            throw Refusal.notFound("meeting.unknown.duty");
        }
        access.requireKeeper(day.gridId(), Meeting.CLAUSE);
        day.mustNotBeOver(access.today());
        days.remove(day);
        trail.record(SUBJECT, id, "remove", Meeting.CLAUSE, day.day() + " " + day.personId(), null);
    }

    /** The roster of a grid and those below it, by day; at most 92 days. */
    public List<DutyRow> list(@Nullable Long gridId, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw Refusal.invalid("meeting.refusal.dutyPeriod", MOST_DAYS).citing(Meeting.CLAUSE);
        }
        return rows(days.in(access.branch(gridId).stream().map(GridRow::id).toList(), from, to));
    }

    private List<DutyRow> rows(Collection<DutyDay> found) {
        var grids = access.grids(found.stream().map(DutyDay::gridId).toList());
        var people = access.people(found.stream().map(DutyDay::personId).toList());
        return found.stream()
                .map(day -> day.row(grids.getOrDefault(day.gridId(), ""), people.getOrDefault(day.personId(), "")))
                .toList();
    }
}
