package io.gridkeeper.foundation.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Adds and reads lines of the trail; there is no way to change one. */
@Dependent
class AuditEntries {

    private static final int MOST_LINES = 1000;

    @PersistenceContext
    private EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    List<AuditRow> of(String subjectKind, long subjectId) {
        return em.createQuery(
                        "select e from AuditEntry e where e.subjectKind = :kind and e.subjectId = :id order by e.id",
                        AuditEntry.class)
                .setParameter("kind", subjectKind)
                .setParameter("id", subjectId)
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .map(AuditEntry::row)
                .toList();
    }
}
