package io.gridkeeper.marketing.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team in lists.
 *
 * @param members how many there are today
 * @param marketing how many of them are marketing people
 */
public record TeamRow(
        long id,
        String code,
        String name,
        long gridId,
        String gridName,
        @Nullable Long leaderId,
        @Nullable String leaderName,
        LocalDate formedOn,
        @Nullable LocalDate closedOn,
        long members,
        long marketing) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.team.TeamRow(t.id, t.code, t.name, t.gridId, g.name, t.leaderId,"
                + " l.name, t.formedOn, t.closedOn, (select count(m) from TeamMember m where m.teamId = t.id and"
                + " m.leftOn is null), (select count(k) from TeamMember k where k.teamId = t.id and k.leftOn is null"
                + " and k.kind = MARKETING)) from VirtualTeam t join SalesGrid g on g.id = t.gridId left join Person l"
                + " on l.id = t.leaderId";

    /** Whether marketing people are still more than half; a team without is warned of. */
    public boolean isMajority() {
        return 2 * marketing > members;
    }
}
