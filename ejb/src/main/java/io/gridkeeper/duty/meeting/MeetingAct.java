package io.gridkeeper.duty.meeting;

/** What the caller may do with a meeting now. */
public enum MeetingAct {
    SIGN,
    EXCUSE,
    HOLD,
    CORRECT,
    MINUTE,
    CANCEL
}
