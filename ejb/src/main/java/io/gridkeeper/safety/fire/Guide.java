package io.gridkeeper.safety.fire;

/** Who guides the work professionally. */
public enum Guide {
    SAFETY_COMMITTEE,
    POLICE,
    FIRE_BRIGADE
}
