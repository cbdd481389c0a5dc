package io.gridkeeper.safety.patrol;

/** What a check came to; the code is that of the national field set ({@code checkStatus}). */
public enum CheckResult {
    NORMAL("0"),
    HAZARD_FOUND("1"),
    NOT_CHECKED("2"),
    OTHER("3");

    private final String code;

    CheckResult(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
