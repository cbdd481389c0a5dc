package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.organisation.UnitKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stored appointment by the codes a roster uses; stand-ins are none, they count for nobody's numbers. */
record KnownAppointment(
        long id,
        String gridCode,
        GridLevel level,
        String staffNumber,
        String post,
        LocalDate from,
        @Nullable LocalDate to) {

    /** As a query gives it, with the kind of the grid's unit. */
    KnownAppointment(
            long id,
            String gridCode,
            @Nullable UnitKind kind,
            String staffNumber,
            String post,
            LocalDate from,
            @Nullable LocalDate to) {
        this(id, gridCode, GridLevel.of(kind), staffNumber, post, from, to);
    }

    boolean reaches(LocalDate day) {
        return to == null || !to.isBefore(day);
    }

    PostRules.Claim claim(int index) {
        return new PostRules.Claim(index, gridCode, level, staffNumber, post, from, to);
    }
}
