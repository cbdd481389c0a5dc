package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored entries of work logs. */
@Dependent
class WorkLogs {

    private static final int MOST = 500;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(WorkLog entry) {
        em.persist(entry);
    }

    void flush() {
        em.flush();
    }

    void remove(WorkLog entry) {
        em.remove(entry);
    }

    WorkLog get(long id) {
        return Optional.ofNullable(em.find(WorkLog.class, id)).orElseThrow(() -> Refusal.notFound("worklog.unknown"));
    }

    /** What somebody wrote of a month, the newest first; at most 500. */
    List<WorkLog> of(long person, YearMonth month) {
        return em.createQuery(
                        "select w from WorkLog w where w.personId = :person and w.day between :from and :to order by"
                                + " w.day desc, w.id desc",
                        WorkLog.class)
                .setParameter("person", person)
                .setParameter("from", month.atDay(1))
                .setParameter("to", month.atEndOfMonth())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What some people wrote from one day to another. */
    List<WorkLog> by(Collection<Long> people, LocalDate from, LocalDate to) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select w from WorkLog w where w.personId in (:people) and w.day between :from and :to",
                                WorkLog.class)
                        .setParameter("people", people)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    /** A page of what was written in a month in a grid and those below it, the newest first. */
    List<WorkLog> in(String gridPath, YearMonth month, @Nullable String cursor, int limit) {
        var after = Cursor.decode(cursor, 2);
        return em.createQuery(
                        "select w from WorkLog w where w.gridId in (select g.id from Grid g where g.path like :branch)"
                                + " and w.day between :from and :to and (w.day < :day or (w.day = :day and w.id < :id))"
                                + " order by w.day desc, w.id desc",
                        WorkLog.class)
                .setParameter("branch", gridPath + "%")
                .setParameter("from", month.atDay(1))
                .setParameter("to", month.atEndOfMonth())
                .setParameter("day", after == null ? LAST : after.day(0))
                .setParameter("id", after == null ? 0L : after.number(1))
                .setMaxResults(limit)
                .getResultList();
    }
}
