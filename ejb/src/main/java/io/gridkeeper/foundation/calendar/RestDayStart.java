package io.gridkeeper.foundation.calendar;

/** From where a limit in calendar days is counted when the matter comes in on a rest day (decision D1). */
public enum RestDayStart {
    /** The next working day is day 1. */
    NEXT_WORKDAY,
    /** The day after receipt is day 1 (Civil Code, article 201). */
    DAY_AFTER_RECEIPT
}
