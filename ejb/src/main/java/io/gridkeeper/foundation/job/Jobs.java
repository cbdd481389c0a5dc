package io.gridkeeper.foundation.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Stored jobs; locked rows are passed over when work is taken, so that two nodes share it. */
@Dependent
class Jobs {

    @PersistenceContext
    private EntityManager em;

    void add(Job job) {
        em.persist(job);
    }

    Optional<Job> find(long id) {
        return Optional.ofNullable(em.find(Job.class, id));
    }

    Optional<Job> locked(long id) {
        return Optional.ofNullable(em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Jobs that wait, and those whose holder is dead, oldest first, locked until the transaction ends. */
    List<Job> free(Instant now, int limit) {
        return em.unwrap(Session.class)
                .createSelectionQuery(
                        "select j from Job j where j.state = :queued or (j.state = :running and j.leaseUntil < :now)"
                                + " order by j.id",
                        Job.class)
                .setParameter("queued", JobState.QUEUED)
                .setParameter("running", JobState.RUNNING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    /** Holds on to the jobs of a worker's leases for another while. */
    void renew(Collection<String> owners, Instant until) {
        em.createQuery("update Job j set j.leaseUntil = :until where j.state = :running and j.leaseOwner in :owners")
                .setParameter("until", until)
                .setParameter("running", JobState.RUNNING)
                .setParameter("owners", owners)
                .executeUpdate();
    }

    /** Of these leases those that still hold and nobody wants to end. */
    List<String> wanted(Collection<String> owners) {
        return em.createQuery(
                        "select j.leaseOwner from Job j where j.state = :running and j.leaseOwner in :owners and"
                                + " j.cancelAsked = false order by j.id",
                        String.class)
                .setParameter("running", JobState.RUNNING)
                .setParameter("owners", owners)
                .setMaxResults(owners.size())
                .getResultList();
    }

    /** The jobs of an account, latest first, before the given one. */
    List<Job> of(long accountId, @Nullable Long before, int limit) {
        return em.createQuery(
                        "select j from Job j where j.accountId = :account and j.id < :before order by j.id desc",
                        Job.class)
                .setParameter("account", accountId)
                .setParameter("before", Objects.requireNonNullElse(before, Long.MAX_VALUE))
                .setMaxResults(limit)
                .getResultList();
    }

    /** All jobs, latest first, before the given one. */
    List<Job> all(@Nullable Long before, int limit) {
        return em.createQuery("select j from Job j where j.id < :before order by j.id desc", Job.class)
                .setParameter("before", Objects.requireNonNullElse(before, Long.MAX_VALUE))
                .setMaxResults(limit)
                .getResultList();
    }

    List<Job> endedBefore(Instant limit, int most) {
        return em.unwrap(Session.class)
                .createSelectionQuery(
                        "select j from Job j where j.finishedAt < :limit order by j.finishedAt, j.id", Job.class)
                .setParameter("limit", limit)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    void remove(Job job) {
        em.remove(job);
        em.flush();
    }

    void keep(long jobId, byte[] state, Instant now) {
        var known = em.find(JobCheckpoint.class, jobId);
        if (known == null) {
            em.persist(new JobCheckpoint(jobId, state, now));
        } else {
            known.now(state, now);
        }
    }

    Optional<byte[]> checkpoint(long jobId) {
        return Optional.ofNullable(em.find(JobCheckpoint.class, jobId)).map(JobCheckpoint::bytes);
    }

    void forgetCheckpoint(long jobId) {
        em.createQuery("delete from JobCheckpoint c where c.jobId = :job")
                .setParameter("job", jobId)
                .executeUpdate();
    }
}
