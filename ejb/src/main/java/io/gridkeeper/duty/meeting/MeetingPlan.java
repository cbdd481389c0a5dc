package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.calendar.PlannedDay;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Clause;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rules make of a period: their days, and the grids in which no rule is in force, which have none. */
@Clause("R10-0a")
record MeetingPlan(List<Slot> slots, RuleCoverage coverage) {

    MeetingPlan {
        slots = List.copyOf(slots);
    }

    /** A day of a rule. */
    record Slot(MeetingRule rule, PlannedDay day) {}

    /** @param days the days of a rule in the period */
    static MeetingPlan of(
            Collection<GridRow> grids, Collection<MeetingRule> inForce, Function<MeetingRule, List<PlannedDay>> days) {
        var ids = grids.stream().map(GridRow::id).collect(Collectors.toSet());
        var here = inForce.stream().filter(rule -> ids.contains(rule.gridId())).toList();
        return new MeetingPlan(
                here.stream()
                        .flatMap(rule -> days.apply(rule).stream().map(day -> new Slot(rule, day)))
                        .toList(),
                RuleCoverage.of(grids, here.stream().map(MeetingRule::gridId).collect(Collectors.toSet())));
    }
}
