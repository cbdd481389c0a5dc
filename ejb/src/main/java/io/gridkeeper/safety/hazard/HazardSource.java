package io.gridkeeper.safety.hazard;

/** How the hazard was found; the code is that of the national field set ({@code dangerSrc}). */
public enum HazardSource {
    DAILY("1"),
    COMPREHENSIVE("2"),
    SPECIALISED("3"),
    SEASONAL("4"),
    KEY_PERIOD("5"),
    ACCIDENT_ANALOGY("6"),
    RESUMPTION("7"),
    OUTSIDE_EXPERT("8"),
    MEASURE_FAILED("9"),
    OTHER("10");

    private final String code;

    HazardSource(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
