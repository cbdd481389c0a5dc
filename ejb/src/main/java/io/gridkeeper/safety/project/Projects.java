package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stored projects. */
@Dependent
class Projects {

    private static final int AT_ONCE = 50;

    @PersistenceContext
    private EntityManager em;

    Projects() {}

    /** Works with a given one, outside a server. */
    Projects(EntityManager em) {
        this.em = em;
    }

    void add(Project project) {
        em.persist(project);
    }

    /** Writes what changed now, so that the slower of two people hears of it here and nothing of his goes on. */
    void flush(Project project) {
        Collision.refuse(em::flush, "project.refusal.changedMeanwhile", project.number());
    }

    Project get(String number) {
        return em.createQuery("select p from Project p where p.number = :number", Project.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("project.refusal.unknown", number));
    }

    Project get(long id) {
        return Optional.ofNullable(em.find(Project.class, id))
                .orElseThrow(() -> Refusal.notFound("project.refusal.unknown", id));
    }

    /** The project, which nobody else changes until the transaction ends. */
    Optional<Project> hold(long id) {
        return Optional.ofNullable(em.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A new number such as {@code XM-2026-0012}; a number given up by a rollback is never given again. */
    String nextNumber(int year) {
        return "XM-%d-%04d".formatted(year, NumberSequence.next(em::createNativeQuery, "project_number_seq"));
    }

    /** Up to {@code limit} projects, the newest first. */
    List<Project> list(ProjectQuery query, int limit) {
        var prepared = em.createQuery("select p from Project p" + query.where() + " order by p.id desc", Project.class);
        query.parameters().forEach(prepared::setParameter);
        return prepared.setMaxResults(limit).getResultList();
    }

    /** Ids of running projects whose last day is before a day. */
    List<Long> over(LocalDate day) {
        return em.createQuery(
                        "select p.id from Project p where p.state = :running and p.closesOn < :day order by p.closesOn,"
                                + " p.id",
                        Long.class)
                .setParameter("running", ProjectState.RUNNING)
                .setParameter("day", day)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Ids of running projects that end up to a day and whose people were not told of that end. */
    List<Long> endingUnwarned(LocalDate upTo) {
        return em.createQuery(
                        "select p.id from Project p where p.state = :running and p.closesOn <= :day and"
                                + " (p.endWarnedFor is null or p.endWarnedFor <> p.closesOn) order by p.closesOn, p.id",
                        Long.class)
                .setParameter("running", ProjectState.RUNNING)
                .setParameter("day", upTo)
                .getResultList();
    }

    /** Ids of licences and certificates of living projects that run out up to a day and nobody was told of. */
    List<Long> papersUnwarned(LocalDate upTo) {
        return em.createQuery(
                        "select q.id from Qualification q join Project p on p.id = q.projectId where q.replaced = false"
                                + " and q.warnedFor is null and q.validUntil <= :day and p.state in :living"
                                + " order by q.validUntil, q.id",
                        Long.class)
                .setParameter("day", upTo)
                .setParameter("living", Set.of(ProjectState.PREPARING, ProjectState.RUNNING))
                .getResultList();
    }
}
