package io.gridkeeper.safety.risk;

/**
 * Whose duty a check is: everybody's daily one, or a numbered task of the responsible for the whole, the technique or
 * the operation of a major hazard source; the code is that of the national field set ({@code workType}).
 */
public enum WorkType {
    DAILY("0", 0),
    CHIEF("1", 9),
    TECHNICAL("2", 9),
    OPERATING("3", 10);

    private final String code;
    private final int mostTasks;

    WorkType(String code, int mostTasks) {
        this.code = code;
        this.mostTasks = mostTasks;
    }

    public String code() {
        return code;
    }

    /** The highest task number; 0 where tasks have none. */
    public int mostTasks() {
        return mostTasks;
    }
}
