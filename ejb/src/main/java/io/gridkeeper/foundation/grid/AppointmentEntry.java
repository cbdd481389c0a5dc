package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post as a roster names it; without a first day it begins today, or stays as it is if it is held already. */
public record AppointmentEntry(
        String gridCode,
        String staffNumber,
        String post,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
