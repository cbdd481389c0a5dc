package io.gridkeeper.marketing.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An assignment in lists. */
public record TaskRow(
        long id,
        String number,
        String teamCode,
        long personId,
        String personName,
        String workType,
        String title,
        Instant beginsAt,
        Instant endsAt,
        TaskSource source,
        TaskState state,
        String givenBy,
        @Nullable String answer) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.team.TaskRow(k.id, k.number, t.code, k.personId, p.name, k.workType,"
                    + " k.title, k.beginsAt, k.endsAt, k.source, k.state, b.name, k.answer) from TeamTask k join"
                    + " VirtualTeam t on t.id = k.teamId join Person p on p.id = k.personId join Person b on b.id ="
                    + " k.givenById";
}
