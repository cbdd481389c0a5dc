package io.gridkeeper.safety.hazard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who had to put a hazard right by which day, and when it was reported as done. */
record OwedHazard(long personId, LocalDate dueOn, @Nullable Instant rectifiedAt) {}
