package io.gridkeeper.marketing.team;

/** From whom an assignment comes: the area manager or the member's department head. */
public enum TaskSource {
    TEAM,
    DEPARTMENT
}
