package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Stored network projects and their plans. */
@Dependent
class NetworkWorks {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    NetworkProject get(String number) {
        return em.createQuery("select p from NetworkProject p where p.number = :number", NetworkProject.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("upkeep.refusal.projectUnknown", number));
    }

    String nextNumber(int year) {
        return "GC-%d-%03d".formatted(year, NumberSequence.next(em::createNativeQuery, "network_project_number_seq"));
    }

    /** The newest first. */
    List<NetworkProject> of(long gridId, int limit) {
        return em.createQuery(
                        "select p from NetworkProject p where p.gridId = :grid order by p.id desc",
                        NetworkProject.class)
                .setParameter("grid", gridId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<TechnicalPlanFile> files(long projectId) {
        return em.createQuery(
                        "select f from TechnicalPlanFile f where f.projectId = :project order by f.id",
                        TechnicalPlanFile.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    List<TechnicalPlan> plans(long projectId) {
        return em.createQuery(
                        "select t from TechnicalPlan t where t.projectId = :project order by t.planVersion desc",
                        TechnicalPlan.class)
                .setParameter("project", projectId)
                .getResultList();
    }
}
