package io.gridkeeper.marketing.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A conflict in lists; without a decision it is open. */
public record ConflictRow(
        String number,
        String teamCode,
        long personId,
        String personName,
        String teamTask,
        String departmentTask,
        Instant at,
        long headId,
        String headName,
        Instant openedAt,
        @Nullable ConflictDecision decision,
        @Nullable String words,
        @Nullable Instant movedTo,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.team.ConflictRow(c.number, t.code, c.personId, p.name, a.title,"
                    + " d.title, d.beginsAt, c.headId, h.name, c.openedAt, c.decision, c.words, c.movedTo, b.name,"
                    + " c.decidedAt) from TeamConflict c join VirtualTeam t on t.id = c.teamId join Person p on p.id ="
                    + " c.personId join TeamTask a on a.id = c.teamTaskId join TeamTask d on d.id = c.departmentTaskId"
                    + " join Person h on h.id = c.headId left join Person b on b.id = c.decidedById";

    public boolean isOpen() {
        return decision == null;
    }
}
