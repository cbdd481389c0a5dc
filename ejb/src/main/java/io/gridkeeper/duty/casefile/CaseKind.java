package io.gridkeeper.duty.casefile;

import io.gridkeeper.foundation.identity.Roles;
import java.util.Set;

/** What a confidential file is about, the clause behind it, and who may open one. */
public enum CaseKind {
    KEY_PERSON("R11-2.4.2d", Set.of(Roles.GRID_OFFICE)),
    SPECIAL_NEED("R11-2.3.4a", Set.of(Roles.GRID_OFFICE)),
    SENSITIVE_CHANGE("R08-3.2a", Set.of(Roles.WORKER)),
    DECLARATION("R12-3.1.2a", Set.of(Roles.WORKER)),
    ALLEGATION("R12-3.1.5a", Set.of(Roles.COMPLIANCE)),
    ASSESSMENT("R03-2a", Set.of(Roles.COMPLIANCE));

    private final String clause;
    private final Set<String> openers;

    CaseKind(String clause, Set<String> openers) {
        this.clause = clause;
        this.openers = openers;
    }

    public String clause() {
        return clause;
    }

    /** The roles of which one is needed to open such a file. */
    public Set<String> openers() {
        return openers;
    }

    /** Whether the person it is about reads it once it is decided. */
    boolean isShownToSubject() {
        return this == ASSESSMENT || this == ALLEGATION;
    }
}
