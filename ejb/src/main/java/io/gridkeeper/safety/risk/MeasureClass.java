package io.gridkeeper.safety.risk;

/** What kind of measure it is; the code is that of the national field set ({@code classify1}). */
public enum MeasureClass {
    ENGINEERING("1"),
    MAINTENANCE("2"),
    OPERATION("3"),
    EMERGENCY("4");

    private final String code;

    MeasureClass(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
