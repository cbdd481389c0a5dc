package io.gridkeeper.safety.risk;

import org.jspecify.annotations.Nullable;

/** A row of the risk list read: the point, unit and event it belongs to, and the measure, where it has one. */
record RiskLine(
        int row,
        DescribePoint point,
        DescribeUnit unit,
        DescribeEvent event,
        @Nullable RiskFactors inherent,
        @Nullable RiskFactors residual,
        @Nullable DescribeMeasure measure) {}
