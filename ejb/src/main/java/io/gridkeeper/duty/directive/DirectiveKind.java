package io.gridkeeper.duty.directive;

/** What is handed down, and the clause that asks for it. */
public enum DirectiveKind {
    TASK("R02-1d"),
    MEASURE("R06-C1a"),
    UNIFIED("R06-B3a"),
    DATA_ITEM("R06-E1a"),
    SETUP("R11-2.2.2a"),
    DAILY_CHECK("R11-2.4.1b"),
    CONFIRMATION("R12-3.1.2a");

    private final String clause;

    DirectiveKind(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    /** Whether each member answers for himself and nobody for another. */
    public boolean isPersonal() {
        return this == CONFIRMATION;
    }
}
