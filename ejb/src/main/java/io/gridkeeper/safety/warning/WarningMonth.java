package io.gridkeeper.safety.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month of a grid and those below it for one purpose.
 *
 * @param dueOn the last day of the month
 */
public record WarningMonth(
        YearMonth month,
        AnalysisPurpose purpose,
        MonthFigures figures,
        MonthStanding standing,
        LocalDate dueOn,
        @Nullable AnalysisRow analysis,
        boolean mayFile) {}
