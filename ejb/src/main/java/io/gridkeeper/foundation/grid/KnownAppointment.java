package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stored appointment by the codes a roster uses. */
record KnownAppointment(
        long id,
        String gridCode,
        String staffNumber,
        Post post,
        LocalDate from,
        @Nullable LocalDate to) {}
