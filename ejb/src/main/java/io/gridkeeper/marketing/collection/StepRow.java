package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.calendar.DayUnit;
import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;

/** A step of the table: so many days after an arrear was due, or before a contract ends. */
public record StepRow(CollectionKind kind, int position, DunningAction action, int amount, DayUnit unit) {

    private static final int MOST = 20;

    public StepRow {
        amount = new DaySpan(amount, unit).amount();
        if (position < 1 || position > MOST) {
            throw Refusal.invalid("collection.refusal.position", MOST);
        }
    }

    /** On which day it is to be taken for something due on a day; rest days give way to the working day within. */
    LocalDate day(LocalDate dueOn, WorkCalendar calendar) {
        boolean working = unit == DayUnit.WORKING_DAY;
        return kind == CollectionKind.ARREARS
                ? working ? calendar.plusWorkdays(dueOn, amount) : calendar.rollForward(dueOn.plusDays(amount))
                : working ? calendar.minusWorkdays(dueOn, amount) : calendar.rollBack(dueOn.minusDays(amount));
    }
}
