package io.gridkeeper.marketing.team;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A member's assessment of a month; a result only when every part that counts is there.
 *
 * @param mayScoreDepartment whether the caller gives the department's part; it is read-only for the area manager
 */
public record MemberScore(
        long personId,
        String name,
        MemberKind kind,
        int departmentWeight,
        int teamWeight,
        @Nullable BigDecimal department,
        @Nullable BigDecimal team,
        @Nullable BigDecimal result,
        boolean mayScoreDepartment,
        boolean mayScoreTeam) {}
