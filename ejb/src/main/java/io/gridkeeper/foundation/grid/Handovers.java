package io.gridkeeper.foundation.grid;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stored hand-over lists. */
@Dependent
class Handovers {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;

    void add(Handover handover) {
        em.persist(handover);
        em.flush();
    }

    Optional<Handover> find(long id) {
        return Optional.ofNullable(em.find(Handover.class, id));
    }

    /** The latest of a grid, newest first; at most twenty. */
    List<Handover> of(long gridId) {
        return em.createQuery("select h from Handover h where h.gridId = :grid order by h.id desc", Handover.class)
                .setParameter("grid", gridId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
