package io.gridkeeper.duty.activity;

/** What was done, and the clause that has it counted. */
public enum ActivityKind {
    TRAINING("R02-2.1.5a"),
    TALK("R02-2.1.5a"),
    VOLUNTEER("R06-C1f"),
    IMPROVEMENT("R08-3.4a"),
    CAMPAIGN("R12-1.4b"),
    URGE("R11-2.1.1a"),
    COORDINATION("R11-2.1.1a"),
    LOG("R06-D1a"),
    SERVICE("R06-D1a"),
    SIMPLE_PROBLEM("R06-D1a");

    private final String clause;

    ActivityKind(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    /** Whether its text is not for everybody. */
    public boolean isConfidential() {
        return this == TALK;
    }
}
