package io.gridkeeper.marketing.diary;

/** How a person's diary of a day stands. */
public enum DiaryMark {
    WRITTEN,
    LATE,
    MISSING,
    /** Today's, which can still be written in time. */
    OPEN,
    /** The person held no selling post on the day. */
    NOT_EXPECTED
}
