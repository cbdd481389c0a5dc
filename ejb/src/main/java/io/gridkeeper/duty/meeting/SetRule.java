package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule to be adopted in grids.
 *
 * @param hostPost the code of the kind of post whose holder leads the meetings
 * @param gridIds where; none means every static grid the caller keeps
 */
@Clause("R10-0a")
public record SetRule(
        String name,
        String purpose,
        LocalDate effectiveFrom,
        MeetingRhythm rhythm,
        String hostPost,
        List<Long> gridIds) {

    public SetRule {
        name = Typed.required(name, 60, "meeting.missing.name");
        purpose = Typed.required(purpose, 500, "meeting.missing.purpose");
        hostPost = Typed.required(hostPost, 30, "meeting.missing.hostPost");
        gridIds = gridIds.stream().distinct().toList();
    }
}
