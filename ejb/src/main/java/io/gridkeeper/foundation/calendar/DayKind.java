package io.gridkeeper.foundation.calendar;

/** How a day differs from its weekday. */
public enum DayKind {
    /** Nobody works, whatever the weekday: a statutory holiday, or a rest day of the company. */
    HOLIDAY,
    /** Everybody works, though it is a Saturday or Sunday (调休上班), or though it would be a holiday. */
    MAKE_UP_WORKDAY
}
