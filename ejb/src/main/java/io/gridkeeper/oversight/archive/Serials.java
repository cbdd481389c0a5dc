package io.gridkeeper.oversight.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Numbers of papers, counted from one in every year without gaps: the row of the kind is locked until the paper that
 * takes the number is stored or given up.
 */
@Dependent
class Serials {

    @PersistenceContext
    private EntityManager em;

    /** The counter of a kind, for this transaction alone. */
    Serial locked(PaperKind kind) {
        return em.find(Serial.class, kind, LockModeType.PESSIMISTIC_WRITE);
    }
}
