package io.gridkeeper.safety.fire;

/** The leading group answers for fire safety, the brigade of volunteers guides, patrols and is first at a fire. */
public enum TeamKind {
    LEADING_GROUP,
    BRIGADE
}
