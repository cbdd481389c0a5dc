package io.gridkeeper.duty.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who had to answer a request by which day, and when he did. */
record OwedService(
        long firstContactId, LocalDate dueOn, @Nullable LocalDate answeredOn) {}
