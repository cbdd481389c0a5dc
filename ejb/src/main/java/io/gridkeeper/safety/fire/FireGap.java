package io.gridkeeper.safety.fire;

import java.util.List;

/**
 * Something of the fire year that is not as it should be.
 *
 * @param what ends the message key {@code fire.gap.<what>}
 * @param breach the time for it is over; else it is still to be done
 * @param names what is missing, by name
 */
public record FireGap(What what, String clause, boolean breach, List<String> names) {

    /** What is missing, in the order of the regulation. */
    public enum What {
        LEADING_GROUP,
        FOLLOW_UP,
        BRIGADE,
        PATROL,
        LARGE_INSPECTION,
        MORE_THAN_TWO,
        COVERAGE,
        KEY_POSITION,
        TRAINING,
        DRILL,
        RETEST,
        EDUCATION,
        RECHECK
    }

    public FireGap {
        names = List.copyOf(names);
    }

    /** A third large inspection is told, not blamed. */
    public boolean isInformation() {
        return what == What.MORE_THAN_TWO;
    }
}
