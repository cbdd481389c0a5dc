package io.gridkeeper.safety.hazard;

/**
 * What kind of hazard it is; the code is that of the national field set ({@code hazardDangerType}), which has none for
 * occupational health: to it those are "other".
 */
public enum HazardCategory {
    SAFETY("1"),
    PROCESS("2"),
    ELECTRICAL("3"),
    INSTRUMENTS("4"),
    FIRE("5"),
    LAYOUT("6"),
    EQUIPMENT("7"),
    OCCUPATIONAL("8"),
    OTHER("8");

    private final String code;

    HazardCategory(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
