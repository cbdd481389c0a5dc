package io.gridkeeper.simulator.fault;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A way to misbehave; {@link #reachesLedger} says whether the rows are dealt with all the same. */
public enum FaultMode {
    NONE("none", true),
    /** Processed and entered, then the connection is reset before the answer (F6). */
    RESET_AFTER_REQUEST("resetAfterRequest", true),
    /** Reset without having looked at the rows. */
    RESET_BEFORE("resetBefore", false),
    /** Processed and entered at once, answered late. */
    SLOW("slow", true),
    /** Processed and entered; half of the answer, then the sending side is closed. */
    HALF_CLOSE("halfClose", true),
    STATUS_429("status429", false),
    STATUS_503("status503", false),
    /** A page for people, with status 200. */
    HTML_200("html200", false),
    /** Some rows of the page are refused, the others are entered. */
    ROW_ERRORS("rowErrors", true),
    /** Every push is reset; with a time, connections are refused that long and all is well afterwards (F5). */
    DOWN("down", false);

    private final String word;
    private final boolean reachesLedger;

    FaultMode(String word, boolean reachesLedger) {
        this.word = word;
        this.reachesLedger = reachesLedger;
    }

    public String word() {
        return word;
    }

    public boolean reachesLedger() {
        return reachesLedger;
    }

    static Optional<FaultMode> ofWord(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(FaultMode::word).collect(Collectors.joining(", "));
    }
}
