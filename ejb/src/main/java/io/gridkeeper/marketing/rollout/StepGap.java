package io.gridkeeper.marketing.rollout;

import io.gridkeeper.foundation.kernel.Clause;

/** What a step still lacks. */
@Clause("R14-3.0b")
public record StepGap(Kind kind, long number) {

    /** What can be missing. */
    public enum Kind {
        /** Grids without a unit, so without a boundary. */
        NO_BOUNDARY,
        /** Grids without the people or the service point they must have. */
        INCOMPLETE,
        /** Departments whose duties nobody has looked at. */
        DEPARTMENT,
        /** The company has not said what its own step is. */
        TITLE
    }
}
