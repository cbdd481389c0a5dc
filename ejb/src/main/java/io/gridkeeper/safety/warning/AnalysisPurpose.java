package io.gridkeeper.safety.warning;

/** What a month's analysis is for: the security problems of a unit, or early warning for decisions of management. */
public enum AnalysisPurpose {
    SECURITY("R11-2.4.2b"),
    EARLY_WARNING("R12-4.6a");

    private final String clause;

    AnalysisPurpose(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    boolean counts(SignalKind kind) {
        return this == EARLY_WARNING || kind == SignalKind.SECURITY || kind == SignalKind.DISPUTE;
    }
}
