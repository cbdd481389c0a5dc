package io.gridkeeper.marketing.rollout;

import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.marketing.territory.SalesGridKind;
import io.gridkeeper.marketing.territory.SalesGridState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stored steps and change sets, and the grids that have no boundary. */
@Dependent
class Rollouts {

    @PersistenceContext
    private EntityManager em;

    List<RolloutStep> steps() {
        return em.createQuery("select s from RolloutStep s order by s.number", RolloutStep.class)
                .getResultList();
    }

    Optional<RolloutStep> step(int number) {
        return Optional.ofNullable(em.find(RolloutStep.class, number));
    }

    /** Grids in force without any unit. */
    long gridsWithoutUnits() {
        return em.createQuery(
                        "select count(*) from SalesGrid g where g.kind = :grid and g.state = :active and not exists"
                                + " (select 1 from SalesUnit u where u.salesGridId = g.id)",
                        Long.class)
                .setParameter("grid", SalesGridKind.GRID)
                .setParameter("active", SalesGridState.ACTIVE)
                .getSingleResult();
    }

    /** How many departments have a change on record. */
    long departments() {
        return em.createQuery("select count(distinct c.department) from DutyChangeSet s join s.changes c", Long.class)
                .getSingleResult();
    }

    void add(DutyChangeSet set) {
        em.persist(set);
    }

    String nextNumber(int year) {
        return "ZZ-%d-%03d".formatted(year, NumberSequence.next(em::createNativeQuery, "duty_change_set_number_seq"));
    }

    List<DutyChangeSet> sets(int limit) {
        return em.createQuery("select s from DutyChangeSet s order by s.id desc", DutyChangeSet.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
