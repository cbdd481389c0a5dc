package io.gridkeeper.oversight.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** Tasks that wait; locked rows are passed over, so that two nodes share the work. */
@Dependent
class FilingTasks {

    private static final int MOST_SHOWN = 200;

    @PersistenceContext
    private EntityManager em;

    void add(FilingTask task) {
        em.persist(task);
    }

    /** Tasks that are due and nobody holds, oldest first, locked until the end of the transaction. */
    List<FilingTask> due(boolean bulk, Instant now, int limit) {
        return em.unwrap(Session.class)
                .createSelectionQuery(
                        "select t from FilingTask t where t.state = :waiting and t.bulk = :bulk and t.notBefore <= :now"
                                + " order by t.notBefore, t.id",
                        FilingTask.class)
                .setParameter("waiting", FilingTask.State.WAITING)
                .setParameter("bulk", bulk)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    Optional<FilingTask> locked(long id) {
        return Optional.ofNullable(em.find(FilingTask.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Set aside first, then the oldest. */
    List<FilingTask> all() {
        return em.createQuery("select t from FilingTask t order by t.state, t.notBefore, t.id", FilingTask.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    long count(FilingTask.State state) {
        return em.createQuery("select count(t) from FilingTask t where t.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    void remove(FilingTask task) {
        em.remove(task);
    }
}
