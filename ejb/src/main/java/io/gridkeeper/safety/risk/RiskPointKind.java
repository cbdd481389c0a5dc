package io.gridkeeper.safety.risk;

/** What a risk point is: a piece of equipment, a part of the site, an activity, or a store. */
public enum RiskPointKind {
    EQUIPMENT,
    AREA,
    ACTIVITY,
    STORAGE
}
