package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.Instant;

/** Work for a member of a team from an instant to another. */
public record AssignTask(String teamCode, long personId, String workType, String title, Instant begins, Instant ends) {

    private static final int LONGEST = 200;

    public AssignTask {
        title = Typed.required(title, LONGEST, "team.missing.title");
        if (!begins.isBefore(ends)) {
            throw Refusal.invalid("team.refusal.time");
        }
    }
}
