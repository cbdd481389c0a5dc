package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.organisation.Stored;
import java.util.Arrays;
import java.util.Objects;

/** How the import of a roster ended: everything stored, or the workbook sent back and nothing stored. */
public sealed interface RosterOutcome {

    /** What was stored of each sheet; {@code logins} counts new accounts. */
    record Taken(Stored units, Stored grids, Stored people, Stored posts, Stored places, Stored objects, int logins)
            implements RosterOutcome {}

    /**
     * Nothing was stored.
     *
     * @param faultyRows rows with at least one fault
     * @param annotated the same workbook as .xlsx with a column that says what is wrong
     */
    @SuppressWarnings("ArrayRecordComponent")
    record SentBack(int faultyRows, byte[] annotated) implements RosterOutcome {

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
