package io.gridkeeper.duty.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting with its sheet and its minutes.
 *
 * @param reason why it was cancelled
 * @param acts what the caller may do now
 */
public record MeetingSheet(
        MeetingRow meeting,
        @Nullable String minutes,
        @Nullable String minutesBy,
        @Nullable Instant minutesAt,
        @Nullable String reason,
        List<SheetLine> lines,
        List<MeetingAct> acts) {

    public MeetingSheet {
        lines = List.copyOf(lines);
        acts = List.copyOf(acts);
    }

    public boolean may(MeetingAct act) {
        return acts.contains(act);
    }
}
