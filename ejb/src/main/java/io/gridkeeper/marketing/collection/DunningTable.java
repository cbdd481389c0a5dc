package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps the company has adopted, and which comes next. Pure. */
@Clause("R14-M2c")
final class DunningTable {

    private final List<StepRow> steps;
    private final WorkCalendar calendar;

    DunningTable(List<StepRow> steps, WorkCalendar calendar) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(StepRow::position))
                .toList();
        this.calendar = calendar;
    }

    /** A step and its day. */
    record Next(int position, DunningAction action, LocalDate day) {}

    /** The first step after the one taken last; nothing when the table ends. */
    Optional<Next> after(CollectionKind kind, int lastStep, LocalDate dueOn) {
        return steps.stream()
                .filter(step -> step.kind() == kind && step.position() > lastStep)
                .findFirst()
                .map(step -> new Next(step.position(), step.action(), step.day(dueOn, calendar)));
    }

    /** The working day after a promised one, on which it is looked whether the promise was kept. */
    LocalDate afterPromise(LocalDate promised) {
        return calendar.plusWorkdays(promised, 1);
    }

    /** The day from which a contract that ends on a day is listed. */
    LocalDate listedFrom(LocalDate endsOn) {
        return after(CollectionKind.RENEWAL, 0, endsOn).map(Next::day).orElse(endsOn);
    }

    /** The last end of a contract that is to be listed by a day. */
    LocalDate horizon(LocalDate today) {
        var end = today;
        for (var next = end; !listedFrom(next).isAfter(today) && next.isBefore(today.plusYears(2)); ) {
            end = next;
            next = next.plusDays(1);
        }
        return end;
    }
}
