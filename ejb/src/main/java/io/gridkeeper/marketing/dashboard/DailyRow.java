package io.gridkeeper.marketing.dashboard;

import io.gridkeeper.marketing.diary.DiaryMark;
import io.gridkeeper.marketing.territory.SalesPost;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person of a grid on a day.
 *
 * @param mark as the area manager noted; null while nothing is noted
 * @param firstSeen the first check-in at a customer's; null without one
 * @param diary how the day's diary stands; null where none is expected
 * @param visits planned for the day, of which {@code visited} are done
 * @param tasks work given for the day
 */
public record DailyRow(
        long personId,
        String name,
        SalesPost post,
        @Nullable AttendanceMark mark,
        @Nullable Instant firstSeen,
        @Nullable DiaryMark diary,
        long visits,
        long visited,
        long tasks) {

    /** Noted as present, or seen at a customer's while nothing is noted. */
    public boolean isPresent() {
        return mark == null ? firstSeen != null : mark == AttendanceMark.PRESENT;
    }

    public boolean isWritten() {
        return diary == DiaryMark.WRITTEN || diary == DiaryMark.LATE;
    }
}
