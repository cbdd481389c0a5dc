package io.gridkeeper.oversight.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of records.
 *
 * @param subjectNumber number of the hazard it is about
 * @param gridPath names from the company down, as they were on the day of filing
 */
public record RecordRow(
        long id,
        String number,
        String subjectNumber,
        String summary,
        long gridId,
        String gridPath,
        String grade,
        @Nullable String dueClause,
        LocalDate closedOn,
        Instant filedAt) {}
