package io.gridkeeper.marketing.dashboard;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.diary.DiaryBook;
import io.gridkeeper.marketing.diary.DiaryMark;
import io.gridkeeper.marketing.team.TeamWork;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.StaffRow;
import io.gridkeeper.marketing.visit.VisitFilter;
import io.gridkeeper.marketing.visit.VisitRow;
import io.gridkeeper.marketing.visit.VisitSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Daily management of a grid on one page: attendance, diaries and tasks; for whoever leads it. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-M1e")
public class DailyBook {

    private static final String KIND = "salesAttendance";
    private static final int MOST_VISITS = 200;

    @Inject
    private Attendances attendances;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private DiaryBook diaries;

    @Inject
    private VisitSearch visits;

    @Inject
    private TeamWork work;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Whether the caller manages the grid's day, or sees the whole market. */
    public boolean leads(long gridId) {
        return scope.sees(gridId) && (scope.visibleGridIds().isEmpty() || scope.holds(gridId, SalesPost.AREA_MANAGER));
    }

    /** The people who hold a post in the grid today, on a day. */
    public DailySheet sheet(long gridId, LocalDate day) {
        requireLeads(gridId);
        var name =
                Objects.requireNonNull(grids.byIds(List.of(gridId)).get(gridId)).name();
        var staff = staff(gridId);
        var marks = new HashMap<Long, AttendanceMark>();
        attendances.on(staff.keySet(), day).forEach(one -> marks.put(one.personId(), one.mark()));
        var written = diaries(gridId, day);
        var planned = planned(gridId, day);
        var from = day.atStartOfDay(CompanyClock.ZONE).toInstant();
        var given = work.countByPerson(staff.keySet(), from, CompanyClock.endOf(day));
        var rows = staff.values().stream()
                .map(one -> {
                    var own = planned.getOrDefault(one.personId(), List.of());
                    return new DailyRow(
                            one.personId(),
                            one.personName(),
                            one.post(),
                            marks.get(one.personId()),
                            firstSeen(own),
                            written.get(one.personId()),
                            own.size(),
                            own.stream().filter(row -> row.doneAt() != null).count(),
                            given.getOrDefault(one.personId(), 0L));
                })
                .toList();
        return new DailySheet(gridId, name, day, rows, mayNote(gridId));
    }

    /** Everybody once, with the first of the posts; agents are not the company's own people. */
    private Map<Long, StaffRow> staff(long gridId) {
        Map<Long, StaffRow> people = new LinkedHashMap<>();
        grids.staffToday(List.of(gridId)).stream()
                .filter(row -> row.post() != SalesPost.AGENT)
                .forEach(row -> people.putIfAbsent(row.personId(), row));
        return people;
    }

    private Map<Long, DiaryMark> diaries(long gridId, LocalDate day) {
        var marks = new HashMap<Long, DiaryMark>();
        for (var line : diaries.sheet(gridId, day, day).lines()) {
            if (!line.marks().isEmpty()) {
                marks.put(line.personId(), line.marks().getFirst());
            }
        }
        return marks;
    }

    private Map<Long, List<VisitRow>> planned(long gridId, LocalDate day) {
        var on = List.of(day.toString());
        var filter = VisitFilter.parse(Map.of("grid", List.of(String.valueOf(gridId)), "from", on, "to", on));
        return visits.list(filter, null, MOST_VISITS).rows().stream()
                .collect(Collectors.groupingBy(VisitRow::personId));
    }

    private static @Nullable Instant firstSeen(List<VisitRow> rows) {
        return rows.stream()
                .map(VisitRow::arrivedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Notes whether somebody of the grid was there on a day, today or before; a later note replaces it. */
    public void note(long gridId, long personId, LocalDate day, AttendanceMark mark) {
        requireLeads(gridId);
        var by = caller.get().personId();
        if (by == null || !mayNote(gridId)) {
            throw Refusal.forbidden("dashboard.refusal.notYours").citing("R14-M1e");
        }
        if (!staff(gridId).containsKey(personId)) {
            throw Refusal.invalid("dashboard.refusal.worksElsewhere");
        }
        if (day.isAfter(CompanyClock.dayOf(clock.instant()))) {
            throw Refusal.invalid("dashboard.refusal.dayToCome");
        }
        var known = attendances.on(List.of(personId), day).stream().findFirst();
        var attendance = known.orElseGet(() -> new Attendance(personId, day));
        var before = known.map(Attendance::mark).map(Enum::name).orElse(null);
        attendance.note(mark, by, clock.instant());
        if (known.isEmpty()) {
            attendances.add(attendance);
        }
        trail.record(KIND, personId, "note", "R14-M1e", before, day + " " + mark);
    }

    private boolean mayNote(long gridId) {
        return scope.mayPlan() || scope.holds(gridId, SalesPost.AREA_MANAGER);
    }

    private void requireLeads(long gridId) {
        scope.require(gridId);
        if (!leads(gridId)) {
            throw Refusal.forbidden("dashboard.refusal.notYours").citing("R14-M1e");
        }
    }
}
