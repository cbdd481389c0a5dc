package io.gridkeeper.foundation.organisation;

/** What a unit is in the company; a contractor is none of its own and works for it. */
public enum UnitKind {
    COMPANY,
    UNIT,
    WORKSHOP,
    TEAM,
    DEPARTMENT,
    CONTRACTOR
}
