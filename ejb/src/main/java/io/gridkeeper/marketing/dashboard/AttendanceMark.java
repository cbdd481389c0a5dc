package io.gridkeeper.marketing.dashboard;

/** Whether somebody was there on a day. */
public enum AttendanceMark {
    PRESENT,
    LEAVE,
    ABSENT
}
