package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.Post;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whose sheets there are: who held a post or wrote a log in a grid in a period. */
@Dependent
class SheetPeople {

    private static final String PERSON =
            "select new io.gridkeeper.duty.worklog.SheetPerson(p.id, p.staffNumber, p.name, p.jobTitle) from Person p"
                    + " where ";
    private static final String HELD = " a.validFrom <= :to and (a.validTo is null or a.validTo >= :from)";
    private static final String ANSWERS = " a.namedPost = :answering and a.standsInFor is null";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ANSWERING = "answering";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    Optional<SheetPerson> find(long id) {
        return em.createQuery(PERSON + "p.id = :id", SheetPerson.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Who answers for a grid. */
    List<SheetPerson> leaders(long gridId, DutyPeriod period) {
        return em.createQuery(
                        PERSON + "p.id in (select a.personId from Appointment a where a.gridId = :grid and" + ANSWERS
                                + " and" + HELD + ") order by p.staffNumber",
                        SheetPerson.class)
                .setParameter("grid", gridId)
                .setParameter(ANSWERING, Post.SAFETY_RESPONSIBLE)
                .setParameter(FROM, period.first())
                .setParameter(TO, period.last())
                .getResultList();
    }

    /** A page of everybody of a grid and those below it, in the order of staff numbers, whoever leads left out. */
    List<SheetPerson> members(
            String gridPath, DutyPeriod period, Collection<Long> leaders, String afterNumber, int limit) {
        var without = leaders.isEmpty() ? List.of(0L) : leaders;
        return em.createQuery(
                        PERSON
                                + "p.staffNumber > :after and p.id not in (:leaders) and (p.id in (select a.personId"
                                + " from Appointment a join Grid g on g.id = a.gridId where g.path like :branch"
                                + " and" + HELD
                                + ") or p.id in (select w.personId from WorkLog w join Grid g on g.id = w.gridId where"
                                + " g.path like :branch and w.day between :from and :to)) order by p.staffNumber",
                        SheetPerson.class)
                .setParameter("after", afterNumber)
                .setParameter("leaders", without)
                .setParameter("branch", gridPath + "%")
                .setParameter(FROM, period.first())
                .setParameter(TO, period.last())
                .setMaxResults(limit)
                .getResultList();
    }

    /** The posts of some people, the highest grids first. */
    List<SheetPost> posts(Collection<Long> people, DutyPeriod period) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.duty.worklog.SheetPost(a.personId, g.id, g.code, g.name,"
                                        + " a.post, case when" + ANSWERS + " then true else false end) from Appointment"
                                        + " a join Grid g on g.id = a.gridId where a.personId in (:people) and" + HELD
                                        + " order by g.path, a.id",
                                SheetPost.class)
                        .setParameter("people", people)
                        .setParameter(ANSWERING, Post.SAFETY_RESPONSIBLE)
                        .setParameter(FROM, period.first())
                        .setParameter(TO, period.last())
                        .getResultList();
    }
}
