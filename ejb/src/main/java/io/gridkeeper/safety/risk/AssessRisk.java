package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;

/**
 * An assessment somebody makes.
 *
 * @param on the day for which it holds: the grading table in force on it counts; not in the future
 * @param reason why so grave: the grader's words
 */
public record AssessRisk(AssessmentStage stage, RiskFactors factors, LocalDate on, String reason) {

    public AssessRisk {
        reason = Typed.required(reason, 500, "risk.missing.reason");
    }
}
