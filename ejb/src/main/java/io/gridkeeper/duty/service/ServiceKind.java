package io.gridkeeper.duty.service;

/** What a request is about, and the clause that has it kept. */
public enum ServiceKind {
    HEALTH("R12-1.5a"),
    SCIENCE("R12-1.6a"),
    CULTURE("R12-1.6a"),
    TECHNOLOGY("R12-1.6a"),
    HR("R06-B2b"),
    SAFETY("R06-B2b"),
    BILLING("R06-B2b"),
    OTHER("R06-B2b");

    private final String clause;

    ServiceKind(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    /** Whether its words are not for everybody. */
    public boolean isConfidential() {
        return this == HEALTH;
    }
}
