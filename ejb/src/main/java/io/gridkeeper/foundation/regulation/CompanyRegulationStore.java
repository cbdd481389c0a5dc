package io.gridkeeper.foundation.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stored regulations of the company. */
@Dependent
class CompanyRegulationStore {

    @PersistenceContext
    private EntityManager em;

    void add(CompanyRegulation regulation) {
        em.persist(regulation);
        em.flush();
    }

    void remove(CompanyRegulation regulation) {
        em.remove(regulation);
    }

    Optional<CompanyRegulation> find(long id) {
        return Optional.ofNullable(em.find(CompanyRegulation.class, id));
    }

    List<CompanyRegulationRow> all() {
        return em.createQuery("""
            select new io.gridkeeper.foundation.regulation.CompanyRegulationRow(
                r.id, r.title, r.source, size(r.articles), r.loadedBy, r.loadedAt)
            from CompanyRegulation r order by r.title, r.id\
            """, CompanyRegulationRow.class).getResultList();
    }

    /** Articles of any regulation that are linked to the clause. */
    List<CompanyArticle> linkedTo(String clause) {
        return em.createQuery(
                        "select distinct r from CompanyRegulation r join r.links l where l.clause = :clause",
                        CompanyRegulation.class)
                .setParameter("clause", clause)
                .getResultStream()
                .flatMap(regulation -> regulation.linkedTo(clause).stream())
                .toList();
    }

    /** Whether an adopted deadline table cites an article of the regulation. */
    boolean isCited(long id) {
        return em.createQuery(
                                "select count(v) from DeadlineVersion v join v.rules r where r.clause like :ids",
                                Long.class)
                        .setParameter("ids", "C" + id + "-%")
                        .getSingleResult()
                > 0;
    }
}
