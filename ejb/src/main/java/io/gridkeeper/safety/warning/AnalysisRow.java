package io.gridkeeper.safety.warning;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month's analysis in lists.
 *
 * @param correspondents how many there were on the day of filing
 * @param late filed after the month was over
 */
public record AnalysisRow(
        long id,
        long gridId,
        String gridName,
        YearMonth month,
        AnalysisPurpose purpose,
        String findings,
        String advice,
        int correspondents,
        int signals,
        String filedBy,
        LocalDate filedOn,
        boolean late) {}
