package io.gridkeeper.marketing.territory;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** How an import of units ended: all lines taken in, or the file sent back with nothing stored. */
public sealed interface UnitOutcome {

    /**
     * @param added units that were not known
     * @param changed units that are described anew
     * @param same units about which the file says what is stored
     */
    record Taken(int added, int changed, int same) implements UnitOutcome {}

    /**
     * @param faults what is wrong, the first thousand
     * @param faultyLines how many lines have a fault
     * @param annotated the same file with what is wrong beside each line
     */
    @SuppressWarnings("ArrayRecordComponent")
    record SentBack(List<UnitFault> faults, int faultyLines, byte[] annotated, UnitFormat format)
            implements UnitOutcome {

        public SentBack {
            faults = List.copyOf(faults);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SentBack that
                    && faultyLines == that.faultyLines
                    && format == that.format
                    && faults.equals(that.faults)
                    && Arrays.equals(annotated, that.annotated);
        }

        @Override
        public int hashCode() {
            return Objects.hash(faults, faultyLines, format, Arrays.hashCode(annotated));
        }

        @Override
        public String toString() {
            return "SentBack[faultyLines=" + faultyLines + ", annotated=" + annotated.length + " bytes]";
        }
    }
}
