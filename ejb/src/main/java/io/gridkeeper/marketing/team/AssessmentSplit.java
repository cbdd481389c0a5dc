package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much the department's and the team's assessment count, in percent. A marketing person has the team's part only.
 */
@Clause("R14-3.2.2d")
public record AssessmentSplit(int department, int team) {

    private static final int WHOLE = 100;

    public static final AssessmentSplit TEAM_ONLY = new AssessmentSplit(0, WHOLE);

    public AssessmentSplit {
        if (department < 0 || team < 0 || department + team != WHOLE) {
            throw Refusal.invalid("team.refusal.weights", department, team).citing("R14-3.2.2d");
        }
    }

    /** The whole assessment with one decimal, half up; nothing while a part that counts is missing. */
    public Optional<BigDecimal> result(@Nullable BigDecimal departmentScore, @Nullable BigDecimal teamScore) {
        if ((department > 0 && departmentScore == null) || (team > 0 && teamScore == null)) {
            return Optional.empty();
        }
        return Optional.of(part(department, departmentScore)
                .add(part(team, teamScore))
                .divide(BigDecimal.valueOf(WHOLE), 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal part(int weight, @Nullable BigDecimal score) {
        return score == null ? BigDecimal.ZERO : score.multiply(BigDecimal.valueOf(weight));
    }
}
