package io.gridkeeper.safety.risk;

import java.math.BigDecimal;

/** What factors come to under a grading table. */
public record Graded(long tableId, String tableCode, BigDecimal score, RiskLevel level) {}
