package io.gridkeeper.foundation.coverage;

/** What is counted: units of the company, grids with their lines, what grids answer for, and people. */
public enum CoverageKind {
    UNITS("R02-1a"),
    GRIDS("R02-1c"),
    LINES("R07-1a"),
    CHAIN("R07-4b"),
    AREAS("R02-1c"),
    EQUIPMENT("R02-1c"),
    WORK_POSTS("R02-1c"),
    CONTRACTORS("R02-1c"),
    PEOPLE("R02-1c");

    private final String clause;

    CoverageKind(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }

    static CoverageKind of(ObjectKind kind) {
        return switch (kind) {
            case AREA -> AREAS;
            case EQUIPMENT -> EQUIPMENT;
            case WORK_POST -> WORK_POSTS;
            case CONTRACTOR -> CONTRACTORS;
        };
    }
}
