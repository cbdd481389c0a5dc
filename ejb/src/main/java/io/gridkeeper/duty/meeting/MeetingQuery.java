package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.kernel.Conditions;
import io.gridkeeper.foundation.kernel.Cursor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list of meetings, by the day they take place. */
final class MeetingQuery extends Conditions {

    MeetingQuery(MeetingFilter filter, @Nullable Collection<Long> grids, LocalDate today) {
        within("m.gridId", grids);
        add("m.dueOn >= :from", "from", filter.from());
        add("m.dueOn <= :to", "to", filter.to());
        if (filter.missing()) {
            add("m.minutes.text is null");
            add("m.state <> io.gridkeeper.duty.meeting.MeetingState.CANCELLED");
            add("coalesce(m.heldOn, m.dueOn) < :today", "today", today);
        }
    }

    /** Only what comes after the last row of the page before. */
    MeetingQuery after(@Nullable Cursor last) {
        if (last != null) {
            add("(m.dueOn > :lastDay or (m.dueOn = :lastDay and m.id > :lastId))");
            bind(Map.of("lastDay", last.day(0), "lastId", last.number(1)));
        }
        return this;
    }
}
