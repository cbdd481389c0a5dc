package io.gridkeeper.safety.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A grid with all below it, wherever the caller stands: what changed concerns every risk there. */
@Dependent
class RiskBranches {

    @PersistenceContext
    private EntityManager em;

    List<Long> of(long gridId) {
        List<?> ids = em.createNativeQuery(
                        "select g.id from grid g, grid top where top.id = :top and g.path like" + " top.path || '%'",
                        Long.class)
                .setParameter("top", gridId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
