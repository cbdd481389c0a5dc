package io.gridkeeper.foundation.grid;

import java.time.LocalDate;

/** The day on which two people had to do with each other, as it was recorded with both. */
public record MemberContact(long personId, long otherId, LocalDate on) {}
