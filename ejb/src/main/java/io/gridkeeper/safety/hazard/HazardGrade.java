package io.gridkeeper.safety.hazard;

/** General or major accident hazard; the code is that of the national field set ({@code dangerLevel}). */
public enum HazardGrade {
    GENERAL("0"),
    MAJOR("1");

    private final String code;

    HazardGrade(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
