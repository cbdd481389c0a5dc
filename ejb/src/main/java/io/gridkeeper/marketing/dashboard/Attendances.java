package io.gridkeeper.marketing.dashboard;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Stored attendance. */
@Dependent
class Attendances {

    @PersistenceContext
    private EntityManager em;

    void add(Attendance attendance) {
        em.persist(attendance);
    }

    List<Attendance> on(Collection<Long> people, LocalDate day) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Attendance a where a.personId in (:people) and a.day = :day",
                                Attendance.class)
                        .setParameter("people", people)
                        .setParameter("day", day)
                        .getResultList();
    }
}
