package io.gridkeeper.duty.meeting;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that stand in rows, and who is on duty where and when. */
record MeetingNames(Map<Long, String> grids, Map<Long, String> people, Map<Duty, Long> duties) {

    MeetingNames {
        grids = Map.copyOf(grids);
        people = Map.copyOf(people);
        duties = Map.copyOf(duties);
    }

    /** A grid on a day. */
    record Duty(long gridId, LocalDate day) {}

    String grid(long id) {
        return grids.getOrDefault(id, "");
    }

    @Nullable
    String person(@Nullable Long id) {
        return id == null ? null : people.get(id);
    }

    @Nullable
    Long onDuty(long gridId, LocalDate day) {
        return duties.get(new Duty(gridId, day));
    }
}
