package io.gridkeeper.safety.hazard;

import org.jspecify.annotations.Nullable;

/** Something that just happened to a hazard and waits to be written down. */
record HistoryEntry(
        int sequence,
        Act act,
        HazardAction action,
        @Nullable HazardState from,
        HazardState to,
        @Nullable String note,
        @Nullable String clause) {}
