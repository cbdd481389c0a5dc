package io.gridkeeper.safety.risk;

/** How it is known that a measure works; the code is that of the national field set ({@code dataSrc}). */
public enum MeasureSource {
    MONITORING("1"),
    INVESTIGATION("2");

    private final String code;

    MeasureSource(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
