package io.gridkeeper.foundation.calendar;

import java.time.LocalDate;

/**
 * The calendar was changed between two days, both included; fired in the transaction of the change. Who has told people
 * due dates computes them again, never to an earlier day (decision D8).
 *
 * @param cause the reason as the person gave it, or the source of a newly loaded year
 */
public record CalendarChanged(LocalDate from, LocalDate to, String cause) {}
