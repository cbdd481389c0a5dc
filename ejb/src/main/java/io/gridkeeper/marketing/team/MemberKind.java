package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Clause;

/** Where a member of a team comes from; all but marketing people belong to a department or agency at once. */
@Clause("R14-3.2.2b")
public enum MemberKind {
    MARKETING,
    KEY_ACCOUNT,
    VIP_SERVICE,
    MAINTENANCE,
    AGENT;

    public boolean isDual() {
        return this != MARKETING;
    }
}
