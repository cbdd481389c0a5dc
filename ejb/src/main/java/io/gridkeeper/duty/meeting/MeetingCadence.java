package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.calendar.RestDayShift;

/** How often a meeting comes again, and what becomes of one that falls on a rest day. */
public enum MeetingCadence {
    DAILY(RestDayShift.SKIP),
    WEEKLY(RestDayShift.LATER),
    MONTHLY(RestDayShift.LATER);

    private final RestDayShift shift;

    MeetingCadence(RestDayShift shift) {
        this.shift = shift;
    }

    RestDayShift shift() {
        return shift;
    }
}
