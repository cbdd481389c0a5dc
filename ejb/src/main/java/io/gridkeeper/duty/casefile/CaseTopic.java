package io.gridkeeper.duty.casefile;

import io.gridkeeper.foundation.kernel.Clause;

/** The five groups that need special care, and the changes in people's lives that are nobody else's business. */
@Clause({"R08-3.2a", "R11-2.3.4a"})
public enum CaseTopic {
    OLDER(CaseKind.SPECIAL_NEED),
    DISABLED(CaseKind.SPECIAL_NEED),
    HARDSHIP(CaseKind.SPECIAL_NEED),
    EMPLOYMENT(CaseKind.SPECIAL_NEED),
    MIGRANT(CaseKind.SPECIAL_NEED),
    LIFE_EVENT(CaseKind.SENSITIVE_CHANGE),
    PREGNANCY(CaseKind.SENSITIVE_CHANGE),
    MOVEMENT(CaseKind.SENSITIVE_CHANGE),
    RELOCATION(CaseKind.SENSITIVE_CHANGE);

    private final CaseKind kind;

    CaseTopic(CaseKind kind) {
        this.kind = kind;
    }

    public CaseKind kind() {
        return kind;
    }
}
