package io.gridkeeper.marketing.upkeep;

/** What is maintained. */
public enum DeviceKind {
    DEVICE,
    LINE
}
