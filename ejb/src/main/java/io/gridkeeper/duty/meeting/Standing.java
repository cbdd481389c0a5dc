package io.gridkeeper.duty.meeting;

/** How somebody stands on the sheet of a meeting. */
public enum Standing {
    CALLED,
    CAME,
    EXCUSED,
    ABSENT
}
