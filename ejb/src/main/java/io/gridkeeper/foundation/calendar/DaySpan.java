package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.Refusal;

/** A length of time in days, such as three working days. */
public record DaySpan(int amount, DayUnit unit) {

    private static final int LONGEST = 730;

    public DaySpan {
        if (amount < 1 || amount > LONGEST) {
            throw Refusal.invalid("calendar.span.outOfRange", amount, LONGEST);
        }
    }

    public static DaySpan workingDays(int amount) {
        return new DaySpan(amount, DayUnit.WORKING_DAY);
    }

    public static DaySpan calendarDays(int amount) {
        return new DaySpan(amount, DayUnit.CALENDAR_DAY);
    }
}
