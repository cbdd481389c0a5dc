package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;

/** Why a grid has a new version: it was founded, or its people, activity, duty, place or position in the tree changed. */
@Clause("R07-11a")
public enum VersionCause {
    FOUNDED,
    PERSON,
    ACTIVITY,
    DUTY,
    PLACE,
    STRUCTURE
}
