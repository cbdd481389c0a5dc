package io.gridkeeper.simulator.ledger;

import java.util.Arrays;

/** What became of one posted row. */
public enum Outcome {
    ACCEPTED("accepted"),
    /** Byte for byte the row held already: acknowledged, but not accepted a second time. */
    REPEAT("repeat"),
    INVALID("invalid"),
    PARENT_UNKNOWN("parentUnknown"),
    /** An update older than the one held. */
    OUT_OF_ORDER("outOfOrder"),
    /** Refused because the fault plan says so. */
    PLANNED("planned");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public boolean acknowledges() {
        return this == ACCEPTED || this == REPEAT;
    }

    static Outcome ofWord(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown outcome " + word));
    }
}
