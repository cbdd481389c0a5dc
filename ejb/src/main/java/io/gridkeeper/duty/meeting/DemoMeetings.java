package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.OnBehalf;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.foundation.roster.DemoTable;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the demonstration company rules, a roster and some weeks of meetings, by the same boundaries as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoMeetings {

    private static final int AFTER_THE_RISKS = 2760;
    private static final int SINCE = 21;
    private static final int AHEAD = 10;
    private static final String OFFICE = "zhaojianguo";

    @Inject
    private MeetingRuleBook rules;

    @Inject
    private MeetingPlanner planner;

    @Inject
    private DutyRoster roster;

    @Inject
    private MeetingDesk desk;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_RISKS) CompanyFounded founded) {
        var ids = grids.all().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        var people = organisation.personIds();
        var today = founded.on();
        try {
            onBehalf.of(OFFICE);
            each("RULE", cells -> adopt(cells, ids, today.plusDays(Integer.parseInt(cells.get(7)))));
            planner.generate(today.minusDays(SINCE), today.plusDays(AHEAD), List.of());
            each(
                    "DUTY",
                    cells -> roster.set(new SetDuty(
                            known(ids, cells.get(1)),
                            known(people, cells.get(2)),
                            today.plusDays(Integer.parseInt(cells.get(3))),
                            today.plusDays(Integer.parseInt(cells.get(4))))));
            each("HELD", cells -> hold(cells, ids, people, today));
        } finally {
            onBehalf.nobody();
        }
    }

    private static void each(String kind, Consumer<List<String>> work) {
        DemoTable.lines("meetings").stream()
                .filter(cells -> cells.getFirst().equals(kind))
                .forEach(work);
    }

    private void adopt(List<String> cells, Map<String, Long> ids, LocalDate from) {
        var cadence = MeetingCadence.valueOf(cells.get(3));
        boolean weekly = cadence == MeetingCadence.WEEKLY;
        rules.set(new SetRule(
                cells.get(1),
                cells.get(2),
                from,
                new MeetingRhythm(
                        cadence,
                        weekly ? DayOfWeek.valueOf(cells.get(4)) : null,
                        weekly ? null : Integer.valueOf(cells.get(4)),
                        LocalTime.parse(cells.get(5))),
                "SAFETY_RESPONSIBLE",
                where(cells.get(6), ids)));
    }

    /** The grids named, or behind an exclamation mark all but these. */
    private static List<Long> where(String cell, Map<String, Long> ids) {
        boolean allBut = cell.startsWith("!");
        var named = Arrays.stream(cell.substring(allBut ? 1 : 0).split(",")).toList();
        return ids.entrySet().stream()
                .filter(grid -> named.contains(grid.getKey()) != allBut)
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** Held and minuted by who is on duty; a company founded on its first days has no such meeting yet. */
    private void hold(List<String> cells, Map<String, Long> ids, Map<String, Long> people, LocalDate today) {
        onBehalf.of(cells.get(1));
        long grid = known(ids, cells.get(2));
        var past = desk.list(new MeetingFilter(grid, null, today.minusDays(1), false), null, 200).rows().stream()
                .filter(row -> row.gridId() == grid && row.name().equals(cells.get(3)))
                .toList()
                .reversed();
        int which = Integer.parseInt(cells.get(4));
        if (which >= past.size()) {
            return;
        }
        var meeting = past.get(which);
        desk.hold(
                meeting.id(),
                new HoldMeeting(
                        meeting.dueOn(),
                        LocalTime.parse(cells.get(5)),
                        LocalTime.parse(cells.get(6)),
                        null,
                        presences(cells, people)));
        var minutes = DemoTable.orNull(cells.get(9));
        if (minutes != null) {
            desk.minute(meeting.id(), minutes);
        }
    }

    private static List<Presence> presences(List<String> cells, Map<String, Long> people) {
        var excused = DemoTable.orNull(cells.get(8));
        return Stream.concat(
                        Arrays.stream(cells.get(7).split(","))
                                .map(code -> new Presence(known(people, code), Standing.CAME, null)),
                        Stream.ofNullable(excused).map(line -> {
                            var said = line.split("=", 2);
                            return new Presence(known(people, said[0]), Standing.EXCUSED, said[1]);
                        }))
                .toList();
    }

    private static long known(Map<String, Long> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }
}
