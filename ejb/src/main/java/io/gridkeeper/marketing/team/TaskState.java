package io.gridkeeper.marketing.team;

/** Where an assignment stands. */
public enum TaskState {
    /** Asked of the department head, who has not answered yet. */
    REQUESTED,
    ASSIGNED,
    DECLINED,
    DONE,
    CANCELLED
}
