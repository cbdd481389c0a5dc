package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting went: it may be as short or as long as it must, on one day.
 *
 * @param hostId who led it; null for whom it was planned with
 * @param people who came and who did not; whoever was called, has not signed and is not named here was absent
 */
@Clause("R06-A1e")
public record HoldMeeting(
        LocalDate heldOn,
        LocalTime from,
        LocalTime until,
        @Nullable Long hostId,
        List<Presence> people) {

    public HoldMeeting {
        if (!until.isAfter(from)) {
            throw Refusal.invalid("meeting.refusal.ends").citing("R06-A1e");
        }
        people = List.copyOf(people);
    }

    Instant startedAt() {
        return heldOn.atTime(from).atZone(CompanyClock.ZONE).toInstant();
    }

    Instant endedAt() {
        return heldOn.atTime(until).atZone(CompanyClock.ZONE).toInstant();
    }
}
