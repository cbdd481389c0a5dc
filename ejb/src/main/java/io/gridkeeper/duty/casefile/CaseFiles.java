package io.gridkeeper.duty.casefile;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stored files with their lines. */
@Dependent
class CaseFiles {

    private static final int MOST = 200;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
        em.flush();
    }

    CaseFile get(long id) {
        return Optional.ofNullable(em.find(CaseFile.class, id)).orElseThrow(() -> Refusal.notFound("casefile.unknown"));
    }

    /** Those a person may read, the newest first; at most 200. */
    List<CaseFile> readBy(long person) {
        return em.createQuery(
                        "select c from CaseFile c where :person member of c.readers or (c.subjectId = :person and"
                                + " c.stage = :decided and c.kind in (:shown)) order by c.id desc",
                        CaseFile.class)
                .setParameter("person", person)
                .setParameter("decided", CaseStage.DECIDED)
                .setParameter("shown", List.of(CaseKind.ASSESSMENT, CaseKind.ALLEGATION))
                .setMaxResults(MOST)
                .getResultList();
    }

    List<CaseNote> notes(long caseId) {
        return em.createQuery("select n from CaseNote n where n.caseId = :file order by n.id desc", CaseNote.class)
                .setParameter("file", caseId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
