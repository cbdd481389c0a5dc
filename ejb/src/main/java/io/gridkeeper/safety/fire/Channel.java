package io.gridkeeper.safety.fire;

/** How people are told. */
public enum Channel {
    VISIT,
    NOTICE_BOARD,
    OTHER_MEDIA
}
