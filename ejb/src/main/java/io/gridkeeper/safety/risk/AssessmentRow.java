package io.gridkeeper.safety.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in lists.
 *
 * @param tableCode grading table it was made by
 * @param cause what had called for it, if anything
 */
public record AssessmentRow(
        long id,
        AssessmentStage stage,
        RiskFactors factors,
        BigDecimal score,
        RiskLevel level,
        String tableCode,
        LocalDate on,
        @Nullable String assessor,
        String reason,
        @Nullable ReassessmentCause cause,
        Instant recordedAt) {}
