package io.gridkeeper.safety.risk;

import java.util.Arrays;
import java.util.Objects;

/** How the import of a risk list ended: everything stored, or the workbook sent back and nothing stored. */
public sealed interface RiskImportOutcome {

    /** How many were new; rows that say what is stored already add nothing. */
    record Taken(int rows, int points, int events, int measures) implements RiskImportOutcome {}

    /**
     * Nothing was stored.
     *
     * @param faultyRows rows with at least one fault
     * @param annotated the same workbook as .xlsx with a column that says what is wrong
     */
    @SuppressWarnings("ArrayRecordComponent")
    record SentBack(int faultyRows, byte[] annotated) implements RiskImportOutcome {

        @Override
        public boolean equals(Object other) {
            return other instanceof SentBack that
                    && faultyRows == that.faultyRows
                    && Arrays.equals(annotated, that.annotated);
        }

        @Override
        public int hashCode() {
            return Objects.hash(faultyRows, Arrays.hashCode(annotated));
        }

        @Override
        public String toString() {
            return "SentBack[faultyRows=" + faultyRows + ", annotated=" + annotated.length + " bytes]";
        }
    }
}
