package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Stored targets. */
@Dependent
class Targets {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(TargetPlan plan) {
        em.createQuery("update versioned TargetNode n set n.parentId = null, n.kind = :company where n.planId = :plan")
                .setParameter("company", NodeKind.COMPANY)
                .setParameter("plan", plan.id())
                .executeUpdate();
        em.createQuery("delete from TargetNode n where n.planId = :plan")
                .setParameter("plan", plan.id())
                .executeUpdate();
        em.remove(plan);
    }

    Seasons seasons() {
        return setting().seasons();
    }

    SeasonSetting setting() {
        return Objects.requireNonNull(em.find(SeasonSetting.class, SeasonSetting.ONLY));
    }

    TargetPlan plan(long id) {
        return Optional.ofNullable(em.find(TargetPlan.class, id))
                .orElseThrow(() -> Refusal.notFound("target.refusal.unknown"));
    }

    /** The newest year first, then the newest version. */
    List<TargetPlan> plans() {
        return em.createQuery(
                        "select p from TargetPlan p order by p.year desc, p.indicator, p.customers, p.number desc",
                        TargetPlan.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<TargetPlan> versions(TargetPlan plan) {
        return versions(new DraftTargets(plan.year(), plan.indicator(), plan.customers(), 0));
    }

    List<TargetPlan> versions(DraftTargets draft) {
        return em.createQuery(
                        "select p from TargetPlan p where p.year = :year and p.indicator = :indicator and p.customers ="
                                + " :customers order by p.number desc",
                        TargetPlan.class)
                .setParameter("year", draft.year())
                .setParameter("indicator", draft.indicator())
                .setParameter("customers", draft.customers())
                .getResultList();
    }

    /** All nodes of a plan, every parent before its children. */
    List<TargetNode> nodes(long planId) {
        return em.createQuery("select n from TargetNode n where n.planId = :plan order by n.position", TargetNode.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    /** How many customers are served or wanted in each grid. */
    Map<Long, Long> customers(Collection<Long> gridIds) {
        var counts = new HashMap<Long, Long>();
        if (!gridIds.isEmpty()) {
            em.createQuery(
                            "select c.gridId, count(*) from Customer c where c.gridId in (:grids) and c.lostOn is null"
                                    + " group by c.gridId",
                            Object[].class)
                    .setParameter("grids", gridIds)
                    .getResultList()
                    .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        }
        return counts;
    }
}
