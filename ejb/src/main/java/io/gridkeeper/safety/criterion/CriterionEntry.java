package io.gridkeeper.safety.criterion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as a workbook has it.
 *
 * @param trade of the cases by trade, and the field of special ones
 * @param english empty when there is no translation
 * @param source which rule says so
 */
record CriterionEntry(
        String code,
        CriterionKind kind,
        @Nullable String trade,
        String chinese,
        @Nullable String english,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
