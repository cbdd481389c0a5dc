package io.gridkeeper.safety.criterion;

import java.util.Arrays;

/** What became of a workbook of cases. */
public sealed interface LoadOutcome {

    /** All rows are taken over. */
    record Taken(int added, int changed, int unchanged) implements LoadOutcome {}

    /** Rows are at fault and nothing is stored; the workbook says what is wrong beside each. */
    record SentBack(byte[] annotated, int faultyRows) implements LoadOutcome {

        public SentBack {
            annotated = annotated.clone();
        }

        @Override
        public byte[] annotated() {
            return annotated.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SentBack back
                    && faultyRows == back.faultyRows
                    && Arrays.equals(annotated, back.annotated);
        }

        @Override
        public int hashCode() {
            return 31 * faultyRows + Arrays.hashCode(annotated);
        }

        @Override
        public String toString() {
            return "SentBack[" + faultyRows + "]";
        }
    }
}
