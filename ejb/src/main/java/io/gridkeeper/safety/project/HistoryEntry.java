package io.gridkeeper.safety.project;

import org.jspecify.annotations.Nullable;

/** Something that just happened to a project and waits to be written down. */
record HistoryEntry(
        int sequence,
        Act act,
        ProjectAction action,
        ProjectState to,
        @Nullable String note,
        @Nullable String clause) {}
