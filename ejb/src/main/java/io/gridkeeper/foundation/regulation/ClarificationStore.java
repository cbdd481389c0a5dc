package io.gridkeeper.foundation.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Stored clarifications. */
@Dependent
class ClarificationStore {

    @PersistenceContext
    private EntityManager em;

    void add(Clarification note) {
        em.persist(note);
        em.flush();
    }

    List<Clarification> of(String clause) {
        return em.createQuery(
                        "select c from Clarification c where c.clause = :clause order by c.issuedOn desc, c.id desc",
                        Clarification.class)
                .setParameter("clause", clause)
                .getResultList();
    }
}
