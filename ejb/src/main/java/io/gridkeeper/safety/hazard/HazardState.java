package io.gridkeeper.safety.hazard;

import java.util.EnumSet;
import java.util.Set;

/** Where a hazard stands. Which action leads from where to where is told by {@link HazardAction}. */
public enum HazardState {
    REGISTERED,
    RECTIFYING,
    AWAITING_ACCEPTANCE,
    CLOSED,
    WITHDRAWN;

    /** The open states as constants of a query: with parameters the database could not use its index of open ones. */
    static final String OPEN_IN_QUERY = "(io.gridkeeper.safety.hazard.HazardState.REGISTERED,"
            + " io.gridkeeper.safety.hazard.HazardState.RECTIFYING,"
            + " io.gridkeeper.safety.hazard.HazardState.AWAITING_ACCEPTANCE)";

    private static final Set<HazardState> OPEN = Set.copyOf(EnumSet.of(REGISTERED, RECTIFYING, AWAITING_ACCEPTANCE));

    /** The states in which somebody still owes an action. */
    public static Set<HazardState> open() {
        return OPEN;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
