package io.gridkeeper.duty.charter;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The newest version of each of some grids, or of all for null; what waits for approval first, at most 200. */
    List<Charter> latest(@Nullable Collection<Long> grids, @Nullable Boolean approved) {
        if (grids != null && grids.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(
                        "select c from Charter c where c.number = (select max(d.number) from Charter d where d.gridId ="
                                + " c.gridId)" + (grids == null ? "" : " and c.gridId in (:grids)")
                                + (approved == null ? "" : " and c.approvedOn is " + (approved ? "not null" : "null"))
                                + " order by case when c.approvedOn is null then 0 else 1 end, c.gridId",
                        Charter.class)
                .setMaxResults(MOST);
        if (grids != null) {
            query.setParameter("grids", grids);
        }
        return query.getResultList();
    }

    /** The grids that have a version. */
    List<Long> planned() {
        return em.createQuery("select distinct c.gridId from Charter c", Long.class)
                .getResultList();
    }

    /** The version before this one. */
    Optional<Charter> before(Charter charter) {
        return em.createQuery("select c from Charter c where c.gridId = :grid and c.number = :number", Charter.class)
                .setParameter("grid", charter.gridId())
                .setParameter("number", charter.number() - 1)
                .getResultStream()
                .findFirst();
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
