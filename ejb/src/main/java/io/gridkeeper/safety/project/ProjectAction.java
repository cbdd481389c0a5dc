package io.gridkeeper.safety.project;

import static io.gridkeeper.safety.project.ProjectState.APPLIED;
import static io.gridkeeper.safety.project.ProjectState.HANDOVER;
import static io.gridkeeper.safety.project.ProjectState.PREPARING;
import static io.gridkeeper.safety.project.ProjectState.RUNNING;

import java.util.Set;

/**
 * Everything that can happen to a project, with the states it may happen in. The history names what was done by these
 * words; the page offers those the caller may do now, the likeliest first.
 */
public enum ProjectAction {
    APPLY(true),
    APPROVE(true, APPLIED),
    REJECT(true, APPLIED),
    CONFIRM_AGREEMENT(true, PREPARING),
    CONFIRM_QUALIFICATIONS(true, PREPARING),
    CONFIRM_TRAINING(true, PREPARING),
    OPEN(true, PREPARING),
    CHECK(true, RUNNING),
    CONFIRM_HANDOVER(true, HANDOVER),
    FILE_AGREEMENT(true, PREPARING),
    ADD_PERSON(true, PREPARING, RUNNING),
    REMOVE_PERSON(true, PREPARING, RUNNING),
    ADD_QUALIFICATION(true, PREPARING, RUNNING),
    TRAIN(true, PREPARING, RUNNING),
    FINISH(true, RUNNING),
    PROLONG(true, RUNNING),
    REPORT_ACCIDENT(true, RUNNING),
    WITHDRAW(true, APPLIED, PREPARING),
    WARN(false, RUNNING),
    EXPIRE(false, RUNNING),
    HAND_OVER(false, HANDOVER);

    private final boolean byPeople;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<ProjectState> from;

    ProjectAction(boolean byPeople, ProjectState... from) {
        this.byPeople = byPeople;
        this.from = Set.of(from);
    }

    /** True for what a person chooses to do, false for what happens along with it or by the calendar. */
    public boolean isByPeople() {
        return byPeople;
    }

    public boolean isPossibleIn(ProjectState state) {
        return from.contains(state);
    }
}
