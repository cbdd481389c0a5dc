package io.gridkeeper.foundation.identity;

/** How the pages look to a person: as the device says, always light or always dark. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
