package io.gridkeeper.foundation.grid;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Stored members of dynamic grids. */
@Dependent
class GridMembers {

    @PersistenceContext
    private EntityManager em;

    void admit(long gridId, long personId) {
        var known = em.createQuery(
                        "select count(m) from GridMember m where m.gridId = :grid and m.personId = :person", Long.class)
                .setParameter("grid", gridId)
                .setParameter("person", personId)
                .getSingleResult();
        if (known == 0) {
            em.persist(new GridMember(gridId, personId));
        }
    }

    void dismiss(long gridId, long personId) {
        em.createQuery("delete from GridMember m where m.gridId = :grid and m.personId = :person")
                .setParameter("grid", gridId)
                .setParameter("person", personId)
                .executeUpdate();
    }

    void dismissAll(long gridId) {
        em.createQuery("delete from GridMember m where m.gridId = :grid")
                .setParameter("grid", gridId)
                .executeUpdate();
    }
}
