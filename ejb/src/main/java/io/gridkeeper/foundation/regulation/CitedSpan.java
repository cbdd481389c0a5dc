package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.DaySpan;

/** A number of days and the clause that gives it. */
public record CitedSpan(DaySpan span, String clause) {}
