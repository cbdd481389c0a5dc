package io.gridkeeper.duty.charter;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stored plans of units. */
@Dependent
class Charters {

    private static final int MOST = 200;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(Charter charter) {
        em.persist(charter);
        em.flush();
    }

    Charter get(long id) {
        return Optional.ofNullable(em.find(Charter.class, id)).orElseThrow(() -> Refusal.notFound("charter.unknown"));
    }

    /** The versions of a grid, the newest first. */
    List<Charter> of(long gridId) {
        return em.createQuery("select c from Charter c where c.gridId = :grid order by c.number desc", Charter.class)
                .setParameter("grid", gridId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The number of the next version; two drafts at once are kept apart by the database. */
    int next(long gridId) {
        var last = em.createQuery(
                        "select coalesce(max(c.number), 0) from Charter c where c.gridId = :grid", Integer.class)
                .setParameter("grid", gridId)
                .getSingleResult();
        return last + 1;
    }
}
