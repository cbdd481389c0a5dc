package io.gridkeeper.marketing.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stored resources of grids. */
@Dependent
class GridResources {

    @PersistenceContext
    private EntityManager em;

    void add(GridResource resource) {
        em.persist(resource);
    }

    Optional<GridResource> find(long id) {
        return Optional.ofNullable(em.find(GridResource.class, id));
    }

    /** Those of a grid that have not ended on a day. */
    List<GridResource> of(long gridId, LocalDate day) {
        return em.createQuery(
                        "select r from GridResource r where r.gridId = :grid and (r.validTo is null or r.validTo >="
                                + " :day) order by r.kind, r.validFrom, r.id",
                        GridResource.class)
                .setParameter("grid", gridId)
                .setParameter("day", day)
                .getResultList();
    }
}
