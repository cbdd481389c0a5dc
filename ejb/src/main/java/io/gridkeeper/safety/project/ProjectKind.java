package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.Set;

/**
 * Why others work on the company's ground for a time: the three kinds of projects of regulation 7, and premises that are
 * leased out, whose tenant brings agreement and people but no licence to build.
 */
@Clause({"R07-8c", "R11-2.4.2e"})
public enum ProjectKind {
    INVESTMENT(true),
    CONSTRUCTION(true),
    OUTSOURCING(true),
    LEASE(false);

    private static final Set<QualificationKind> OF_WORK = Set.of(
            QualificationKind.SAFETY_LICENCE,
            QualificationKind.GRADE_CERTIFICATE,
            QualificationKind.SAFETY_CERTIFICATE);

    private final boolean work;

    ProjectKind(boolean work) {
        this.work = work;
    }

    /** The certificates without which it does not begin. */
    Set<QualificationKind> needed() {
        return work ? OF_WORK : Set.of();
    }
}
