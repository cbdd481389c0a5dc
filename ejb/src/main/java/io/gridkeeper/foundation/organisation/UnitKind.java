package io.gridkeeper.foundation.organisation;

/** What a unit is in the company. */
public enum UnitKind {
    COMPANY,
    UNIT,
    WORKSHOP,
    TEAM,
    DEPARTMENT
}
