package io.gridkeeper.foundation.calendar;

/** What a limit is counted in: 工作日 is a working day, 天 and 日 are calendar days (decision A1). */
public enum DayUnit {
    WORKING_DAY,
    CALENDAR_DAY
}
