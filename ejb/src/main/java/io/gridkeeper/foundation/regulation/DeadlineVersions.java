package io.gridkeeper.foundation.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stored versions of the deadline table. */
@Dependent
class DeadlineVersions {

    @PersistenceContext
    private EntityManager em;

    void add(DeadlineVersion version) {
        em.persist(version);
        em.flush();
    }

    void remove(DeadlineVersion version) {
        em.remove(version);
    }

    Optional<DeadlineVersion> find(long id) {
        return Optional.ofNullable(em.find(DeadlineVersion.class, id));
    }

    DeadlineVersion get(long id) {
        return em.find(DeadlineVersion.class, id);
    }

    /** The id of the version in force on a day: the last one that began on it or before. */
    Optional<Long> idInForce(LocalDate day) {
        return em.createQuery(
                        "select v.id from DeadlineVersion v where v.effectiveFrom <= :day order by v.effectiveFrom desc"
                                + " limit 1",
                        Long.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    boolean beginsOn(LocalDate day) {
        return em.createQuery("select count(v) from DeadlineVersion v where v.effectiveFrom = :day", Long.class)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** All versions, the latest first. */
    List<DeadlineVersion> all() {
        return em.createQuery("select v from DeadlineVersion v order by v.effectiveFrom desc", DeadlineVersion.class)
                .getResultList();
    }
}
