package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.Arrays;
import java.util.List;

/** What can be counted of a person's work: that of his regular post, that of his grids, and base work in them. */
@Clause("R08-2a")
public enum PerformedKind {
    POST_TASK,
    MEETING_CHAIRED,
    CHECK,
    MAJOR_APPROVED,
    HAZARD_ACCEPTED,
    HAZARD_RECTIFIED,
    TRAINING,
    ACTIVITY,
    SERVICE,
    SURVEY,
    STATISTICS,
    WELFARE,
    HR,
    SOCIAL_INSURANCE,
    INFORMATION,
    EMERGENCY;

    /** The base work of a grid leader that no other record knows of. */
    public static List<PerformedKind> baseWork() {
        return Arrays.stream(values()).filter(PerformedKind::isBaseWork).toList();
    }

    public boolean isOfPost() {
        return this == POST_TASK;
    }

    /** Whether people write it down themselves, since no other record counts it. */
    public boolean isLogged() {
        return isOfPost() || isBaseWork();
    }

    private boolean isBaseWork() {
        return compareTo(SURVEY) >= 0;
    }
}
