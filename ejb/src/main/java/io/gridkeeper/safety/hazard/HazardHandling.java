package io.gridkeeper.safety.hazard;

/** Put right on the spot or by a deadline; the code is that of the national field set ({@code dangerManageType}). */
public enum HazardHandling {
    ON_THE_SPOT("0"),
    BY_DEADLINE("1");

    private final String code;

    HazardHandling(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
