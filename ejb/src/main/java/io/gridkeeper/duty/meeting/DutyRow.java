package io.gridkeeper.duty.meeting;

import java.time.LocalDate;

/** A day of the duty roster. */
public record DutyRow(long id, long gridId, String gridName, LocalDate day, long personId, String person) {}
