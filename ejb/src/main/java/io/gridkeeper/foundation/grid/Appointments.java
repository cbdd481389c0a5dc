package io.gridkeeper.foundation.grid;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stored appointments and the rules of posts. */
@Dependent
class Appointments {

    private static final String HELD = " a.validFrom <= :day and (a.validTo is null or a.validTo >= :day) ";

    @PersistenceContext
    private EntityManager em;

    void add(Appointment appointment) {
        em.persist(appointment);
    }

    Appointment get(long id) {
        return em.getReference(Appointment.class, id);
    }

    /** Ends every post of a grid on a day; those that begin later never came about. */
    void endAll(long gridId, LocalDate day) {
        em.createQuery("select a from Appointment a where a.gridId = :grid", Appointment.class)
                .setParameter("grid", gridId)
                .getResultStream()
                .forEach(appointment -> appointment.endBy(day));
    }

    /** Who holds a post in a grid on a day. */
    List<AppointmentRow> of(long gridId, LocalDate day) {
        return em.createQuery(
                        "select new io.gridkeeper.foundation.grid.AppointmentRow(a.gridId, p.id, p.name, p.jobTitle,"
                                + " p.mobile, a.post, a.validFrom, a.validTo)"
                                + " from Appointment a join Person p on p.id = a.personId where a.gridId = :grid and"
                                + HELD + "order by a.validFrom, a.id",
                        AppointmentRow.class)
                .setParameter("grid", gridId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Grid id and person id of those who hold the post in one of the grids on a day. */
    List<Long[]> holders(Collection<Long> gridIds, Post post, LocalDate day) {
        return em.createQuery(
                        "select a.gridId, a.personId from Appointment a where a.gridId in :grids and a.post = :post and"
                                + HELD + "order by a.validFrom, a.id",
                        Object[].class)
                .setParameter("grids", gridIds)
                .setParameter("post", post)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Long[] {(Long) row[0], (Long) row[1]})
                .toList();
    }

    /** Who holds which post in some grids on a day, in the order of appointment. */
    List<PostHolder> holders(Collection<Long> gridIds, LocalDate day) {
        return em.createQuery(
                        "select new io.gridkeeper.foundation.grid.PostHolder(a.gridId, a.post, a.personId) from"
                                + " Appointment a where a.gridId in :grids and" + HELD + "order by a.validFrom, a.id",
                        PostHolder.class)
                .setParameter("grids", gridIds)
                .setParameter("day", day)
                .getResultList();
    }

    /** How many people hold each post of each grid on a day. */
    Map<Long, Map<Post, Long>> numbers(LocalDate day) {
        var numbers = new HashMap<Long, Map<Post, Long>>();
        em.createQuery(
                        "select a.gridId, a.post, count(distinct a.personId) from Appointment a where" + HELD
                                + "group by a.gridId, a.post",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> numbers.computeIfAbsent((Long) row[0], id -> new EnumMap<>(Post.class))
                        .put((Post) row[1], (Long) row[2]));
        return numbers;
    }

    List<KnownAppointment> known() {
        return em.createQuery(
                        "select new io.gridkeeper.foundation.grid.KnownAppointment(a.id, g.code, p.staffNumber, a.post,"
                                + " a.validFrom, a.validTo) from Appointment a join Grid g on g.id = a.gridId"
                                + " join Person p on p.id = a.personId",
                        KnownAppointment.class)
                .getResultList();
    }

    List<PostLimit> limits() {
        return em.createQuery("select r from PostRule r order by r.post", PostRule.class)
                .getResultStream()
                .map(PostRule::limit)
                .toList();
    }

    void flushAndForget() {
        em.flush();
        em.clear();
    }
}
