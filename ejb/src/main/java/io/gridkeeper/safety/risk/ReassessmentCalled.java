package io.gridkeeper.safety.risk;

import org.jspecify.annotations.Nullable;

/**
 * Something happened after which the risks of a grid and of those below it must be assessed again. Fired in the
 * transaction of what happened, by whoever knows of it.
 *
 * @param riskEventId only this event, where the cause concerns just one
 * @param reference what it was, as people call it: a hazard's number, a project's name
 */
public record ReassessmentCalled(long gridId, @Nullable Long riskEventId, ReassessmentCause cause, String reference) {

    static final int LONGEST = 200;

    public ReassessmentCalled {
        reference = reference.length() <= LONGEST ? reference : reference.substring(0, LONGEST);
    }

    public static ReassessmentCalled inGrid(long gridId, ReassessmentCause cause, String reference) {
        return new ReassessmentCalled(gridId, null, cause, reference);
    }
}
