package io.gridkeeper.duty.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
