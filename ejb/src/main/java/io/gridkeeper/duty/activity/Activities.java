package io.gridkeeper.duty.activity;

import io.gridkeeper.foundation.grid.MemberContact;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stored activities. */
@Dependent
class Activities {

    private static final int MOST = 500;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(GridActivity activity) {
        em.persist(activity);
        em.flush();
    }

    GridActivity get(long id) {
        return Optional.ofNullable(em.find(GridActivity.class, id))
                .orElseThrow(() -> Refusal.notFound("activity.unknown"));
    }

    /** The newest first; at most 500. */
    List<GridActivity> in(Collection<Long> grids, YearMonth month) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from GridActivity a where a.gridId in (:grids) and a.heldOn between :from and"
                                        + " :to order by a.heldOn desc, a.id desc",
                                GridActivity.class)
                        .setParameter("grids", grids)
                        .setParameter("from", month.atDay(1))
                        .setParameter("to", month.atEndOfMonth())
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** How many there were of each kind, with the hours all people gave. */
    List<ActivityFigures.Line> counted(Collection<Long> grids, YearMonth month) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.duty.activity.ActivityFigures$Line(a.kind, count(a),"
                                        + " sum(a.hours * a.present)) from GridActivity a where a.gridId in (:grids)"
                                        + " and a.heldOn between :from and :to group by a.kind",
                                ActivityFigures.Line.class)
                        .setParameter("grids", grids)
                        .setParameter("from", month.atDay(1))
                        .setParameter("to", month.atEndOfMonth())
                        .getResultList();
    }

    /** Who came to what people were called to. */
    List<Called> came(Collection<Long> grids, LocalDate from, LocalDate to) {
        return called("participants p where a.expected is not null and", grids, from, to);
    }

    /** Who was called and stayed away without a reason. */
    List<Called> missed(Collection<Long> grids, LocalDate from, LocalDate to) {
        return called("absent p where", grids, from, to);
    }

    private List<Called> called(String who, Collection<Long> grids, LocalDate from, LocalDate to) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.duty.activity.Called(p, a.heldOn) from GridActivity a join a."
                                        + who + " a.gridId in (:grids) and a.heldOn between :from and :to",
                                Called.class)
                        .setParameter("grids", grids)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    /** When somebody last took part in what somebody led. */
    List<MemberContact> contacts(Collection<Long> grids, LocalDate until) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.foundation.grid.MemberContact(a.responsibleId, p,"
                                        + " max(a.heldOn)) from GridActivity a join a.participants p where a.gridId in"
                                        + " (:grids) and a.heldOn <= :until group by a.responsibleId, p",
                                MemberContact.class)
                        .setParameter("grids", grids)
                        .setParameter("until", until)
                        .getResultList();
    }

    /** What some people led and recorded. */
    List<LedActivity> ledBy(Collection<Long> people, LocalDate from, LocalDate to) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.duty.activity.LedActivity(a.kind, a.responsibleId, a.heldOn,"
                                        + " a.gridId, a.title) from GridActivity a where a.responsibleId in (:people)"
                                        + " and a.heldOn between :from and :to",
                                LedActivity.class)
                        .setParameter("people", people)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }
}
