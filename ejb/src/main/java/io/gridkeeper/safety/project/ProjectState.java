package io.gridkeeper.safety.project;

import java.util.EnumSet;
import java.util.Set;

/** Where a project stands. Which action leads from where to where is told by {@link ProjectAction}. */
public enum ProjectState {
    APPLIED,
    PREPARING,
    RUNNING,
    HANDOVER,
    CLOSED,
    REJECTED,
    WITHDRAWN;

    private static final Set<ProjectState> OPEN = Set.copyOf(EnumSet.of(APPLIED, PREPARING, RUNNING, HANDOVER));

    /** The states in which somebody still owes an action. */
    public static Set<ProjectState> open() {
        return OPEN;
    }

    /** The states in which the safety office owes a decision. */
    static Set<ProjectState> undecided() {
        return Set.of(APPLIED, PREPARING);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
