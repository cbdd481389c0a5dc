package io.gridkeeper.marketing.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of a team. */
public record MemberRow(
        long id,
        long teamId,
        long personId,
        String name,
        String unitName,
        MemberKind kind,
        @Nullable Long headId,
        @Nullable String headName,
        int departmentWeight,
        int teamWeight,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {

    static final String SELECT =
            "select new io.gridkeeper.marketing.team.MemberRow(m.id, m.teamId, m.personId, p.name, u.name, m.kind,"
                + " m.headId, h.name, m.departmentWeight, m.teamWeight, m.joinedOn, m.leftOn) from TeamMember m join"
                + " Person p on p.id = m.personId join Unit u on u.id = p.unitId left join Person h on h.id ="
                + " m.headId";

    public AssessmentSplit split() {
        return new AssessmentSplit(departmentWeight, teamWeight);
    }
}
