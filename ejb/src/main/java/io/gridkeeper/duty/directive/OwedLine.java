package io.gridkeeper.duty.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who had to do a line of a directive by which day, and when it was done. */
record OwedLine(long personId, LocalDate dueOn, @Nullable LocalDate doneOn) {}
