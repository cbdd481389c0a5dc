package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.calendar.CalendarChanged;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.risk.CheckedMeasure;
import io.gridkeeper.safety.risk.CycleUnit;
import io.gridkeeper.safety.risk.MeasureChanged;
import io.gridkeeper.safety.risk.RiskMeasures;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Makes plans out of measures and tasks out of plans, as far ahead as people look; follows measures and calendar. */
@Dependent
@Clause("R07-10d")
class CheckPlanner {

    private static final Duration AHEAD = Duration.ofDays(2);

    @Inject
    private Checks checks;

    @Inject
    private RiskMeasures measures;

    @Inject
    private CheckTold told;

    @Inject
    private CalendarBook calendar;

    @Inject
    private GridScope scope;

    @Inject
    private Clock clock;

    void measureChanged(@Observes MeasureChanged changed) {
        var measure = measures.checked(changed.measureId());
        var known = checks.planOf(measure.id());
        if (measure.isChecked()) {
            var plan = known.orElseGet(() -> added(measure));
            boolean anew = plan.follow(measure);
            checks.open(plan).forEach(task -> task.handTo(plan));
            if (anew) {
                replan(plan);
            }
            plan(plan);
            told.tell(plan);
        } else {
            known.filter(plan -> plan.endedOn() == null).ifPresent(this::end);
        }
    }

    void calendarChanged(@Observes CalendarChanged changed) {
        checks.byCalendar().forEach(plan -> {
            replan(plan);
            plan(plan);
        });
    }

    /** The moment up to which tasks should be there now. */
    Instant horizon() {
        return clock.instant().plus(AHEAD);
    }

    /**
     * Makes the tasks that open until the horizon; what opened before the plan was made is nobody's debt. Refuses while
     * the plan lies in a grid that is closed.
     */
    void plan(CheckPlan plan) {
        scope.requireOpen(plan.gridId());
        var until = horizon();
        new CheckWindows(plan.cycle(), calendar.current())
                .opening(plan.plannedUntil(), until)
                .forEach(window -> checks.add(new CheckTask(plan, window)));
        if (until.isAfter(plan.plannedUntil())) {
            plan.plannedUntil(until);
        }
    }

    /** A plan made in the middle of a day or a month owes its check of that day or month too. */
    private CheckPlan added(CheckedMeasure measure) {
        scope.requireOpen(measure.gridId());
        var now = clock.instant();
        var plan = new CheckPlan(measure, UUID.randomUUID().toString(), now);
        checks.add(plan);
        new CheckWindows(plan.cycle(), calendar.current())
                .opening(startOf(measure, now), now).stream()
                        .filter(window -> window.dueAt().isAfter(now))
                        .forEach(window -> checks.add(new CheckTask(plan, window)));
        return plan;
    }

    /** From where the window that is open now can have begun. */
    private static Instant startOf(CheckedMeasure measure, Instant now) {
        var cycle = Objects.requireNonNull(measure.cycle());
        var first = cycle.startsOn().atStartOfDay(CompanyClock.ZONE).toInstant();
        boolean days = cycle.unit() == CycleUnit.HOUR || cycle.unit() == CycleUnit.DAY;
        var near = now.minus(Duration.ofDays(1L + (cycle.unit() == CycleUnit.DAY ? cycle.length() : 0)));
        return days && near.isAfter(first) ? near : first;
    }

    private void replan(CheckPlan plan) {
        var now = clock.instant();
        checks.flush();
        checks.forgetFuture(plan, now);
        plan.plannedUntil(now);
    }

    private void end(CheckPlan plan) {
        var now = clock.instant();
        plan.end(CompanyClock.dayOf(now));
        checks.flush();
        checks.forgetFuture(plan, now);
        told.tell(plan);
    }
}
