package io.gridkeeper.duty.activity;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stored activities. */
@Dependent
class Activities {

    private static final int MOST = 500;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(GridActivity activity) {
        em.persist(activity);
        em.flush();
    }

    GridActivity get(long id) {
        return Optional.ofNullable(em.find(GridActivity.class, id))
                .orElseThrow(() -> Refusal.notFound("activity.unknown"));
    }

    /** The newest first; at most 500. */
    List<GridActivity> in(Collection<Long> grids, YearMonth month) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from GridActivity a where a.gridId in (:grids) and a.heldOn between :from and"
                                        + " :to order by a.heldOn desc, a.id desc",
                                GridActivity.class)
                        .setParameter("grids", grids)
                        .setParameter("from", month.atDay(1))
                        .setParameter("to", month.atEndOfMonth())
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** How many there were of each kind, with the hours all people gave. */
    List<ActivityFigures.Line> counted(Collection<Long> grids, YearMonth month) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.duty.activity.ActivityFigures$Line(a.kind, count(a),"
                                        + " sum(a.hours * a.present)) from GridActivity a where a.gridId in (:grids)"
                                        + " and a.heldOn between :from and :to group by a.kind",
                                ActivityFigures.Line.class)
                        .setParameter("grids", grids)
                        .setParameter("from", month.atDay(1))
                        .setParameter("to", month.atEndOfMonth())
                        .getResultList();
    }
}
