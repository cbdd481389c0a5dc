package io.gridkeeper.foundation.calendar;

/**
 * What the company decided about recurring days.
 *
 * @param reportDays where report days such as Monday and Thursday go on a rest day (A28, the next workday by default)
 * @param weekendsAreHolidays whether a plain weekend counts as 节假日 (A6, yes by default)
 */
public record RecurrenceRules(RestDayShift reportDays, boolean weekendsAreHolidays) {

    public static final RecurrenceRules DEFAULT = new RecurrenceRules(RestDayShift.LATER, true);

    /** Report days of the company on the given calendar. */
    public RecurringDays reportDays(WorkCalendar calendar) {
        return new RecurringDays(calendar, reportDays, weekendsAreHolidays);
    }
}
