package io.gridkeeper.foundation.calendar;

/** What becomes of a recurring day that falls on a rest day. */
public enum RestDayShift {
    /** It is held all the same. */
    KEEP,
    /** It is left out. */
    SKIP,
    /** It is held on the last workday before. */
    EARLIER,
    /** It is held on the next workday. */
    LATER
}
