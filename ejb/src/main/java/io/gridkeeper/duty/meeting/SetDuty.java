package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;

/** Puts somebody on duty in a grid, on each workday from one day to another, or on the one day given. */
public record SetDuty(long gridId, long personId, LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 31;

    public SetDuty {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw Refusal.invalid("meeting.refusal.dutyPeriod", MOST_DAYS).citing("R06-A1e");
        }
    }
}
