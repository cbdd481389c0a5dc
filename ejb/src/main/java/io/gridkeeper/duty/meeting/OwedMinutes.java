package io.gridkeeper.duty.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose minutes of a day are written or not. */
record OwedMinutes(long personId, LocalDate day, @Nullable String text) {}
