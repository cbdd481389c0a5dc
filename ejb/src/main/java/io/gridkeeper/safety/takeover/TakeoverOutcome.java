package io.gridkeeper.safety.takeover;

import java.util.Arrays;
import java.util.Objects;

/** How an import ended: all rows taken over, or the workbook sent back with nothing stored. */
public sealed interface TakeoverOutcome {

    /**
     * Every row is in the register.
     *
     * @param closed new ones that became history
     * @param open new ones that entered the process
     * @param known rows that were in it before
     * @param withdrawn rows that were found to be no hazard, and were left out
     */
    record TakenOver(int closed, int open, int known, int withdrawn) implements TakeoverOutcome {}

    /**
     * Nothing was stored.
     *
     * @param faultyRows rows with at least one fault
     * @param annotated the same workbook as .xlsx with a column that says what is wrong
     */
    @SuppressWarnings("ArrayRecordComponent")
    record SentBack(int faultyRows, byte[] annotated) implements TakeoverOutcome {

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
