package io.gridkeeper.foundation.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stored units; a company has thousands of them at most, so the whole tree may be read at once. */
@Dependent
class Units {

    private static final String ROW = "select new io.gridkeeper.foundation.organisation.UnitRow("
            + "u.id, u.code, u.name, u.kind, u.parentId, u.path) from Unit u ";

    @PersistenceContext
    private EntityManager em;

    void add(Unit unit) {
        em.persist(unit);
    }

    List<Unit> all() {
        return em.createQuery("select u from Unit u", Unit.class).getResultList();
    }

    List<UnitRow> rows() {
        return em.createQuery(ROW + "order by u.path", UnitRow.class).getResultList();
    }

    Optional<UnitRow> row(long id) {
        return em.createQuery(ROW + "where u.id = :id", UnitRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
