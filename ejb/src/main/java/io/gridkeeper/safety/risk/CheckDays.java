package io.gridkeeper.safety.risk;

/** On which days is checked; the code is that of the national field set ({@code workDayType}). */
public enum CheckDays {
    EVERY_DAY("0"),
    WORKDAYS("1"),
    REST_DAYS("2");

    private final String code;

    CheckDays(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
