package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.AnyOf;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stored appointments. */
@Dependent
class Appointments {

    private static final String HELD = " a.validFrom <= :day and (a.validTo is null or a.validTo >= :day) ";
    private static final String ROW = "select new io.gridkeeper.foundation.grid.AppointmentRow(a.id, a.gridId, p.id,"
            + " p.name, p.jobTitle, p.mobile, a.post, a.validFrom, a.validTo, a.standsInFor, a.byPosition, a.partTime)"
            + " from Appointment a join Person p on p.id = a.personId where ";
    private static final String KNOWN =
            "select new io.gridkeeper.foundation.grid.KnownAppointment(a.id, g.code, u.kind, p.staffNumber, a.post,"
                    + " a.validFrom, a.validTo) from Appointment a join Grid g on g.id = a.gridId"
                    + " left join Unit u on u.id = g.unitId join Person p on p.id = a.personId"
                    + " where a.standsInFor is null";
    private static final String STAND_INS_FIRST =
            " order by case when a.standsInFor is null then 1 else 0 end," + " a.validFrom, a.id";

    @PersistenceContext
    private EntityManager em;

    void add(Appointment appointment) {
        em.persist(appointment);
    }

    void remove(Appointment appointment) {
        em.remove(appointment);
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

    Optional<Appointment> find(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id));
    }

    List<Appointment> standInsFor(long id) {
        return em.createQuery("select a from Appointment a where a.standsInFor = :id", Appointment.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Who holds a post in a grid on a day. */
    List<AppointmentRow> of(long gridId, LocalDate day) {
        return em.createQuery(ROW + "a.gridId = :grid and" + HELD + "order by a.validFrom, a.id", AppointmentRow.class)
                .setParameter("grid", gridId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Everybody who held, holds or will hold a post in a grid, the latest first; at most 200. */
    List<AppointmentRow> allOf(long gridId) {
        return em.createQuery(ROW + "a.gridId = :grid order by a.validFrom desc, a.id desc", AppointmentRow.class)
                .setParameter("grid", gridId)
                .setMaxResults(200)
                .getResultList();
    }

    Optional<AppointmentRow> row(long id) {
        return em.createQuery(ROW + "a.id = :id", AppointmentRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Where a person holds posts on a day, stand-ins included. */
    List<AppointmentRow> ofPerson(long personId, LocalDate day) {
        return em.createQuery(
                        ROW + "a.personId = :person and" + HELD + "order by a.validFrom, a.id", AppointmentRow.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whose position in the unit of a grid gives him a post there on a day; who leaves later has it until then. */
    List<PositionDue> dueByPosition(LocalDate day) {
        return em.createQuery(
                        "select new io.gridkeeper.foundation.grid.PositionDue(g.id, g.code, u.kind, k.code, p.id,"
                                + " p.staffNumber) from PostKind k join Person p on p.jobTitle = k.position join Grid g"
                                + " on g.unitId = p.unitId join Unit u on u.id = g.unitId where k.position is not null"
                                + " and ((p.active = true and p.leftOn is null) or p.leftOn >= :day) order by p.id",
                        PositionDue.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<Appointment> heldByPosition(LocalDate day) {
        return em.createQuery("select a from Appointment a where a.byPosition = true and" + HELD, Appointment.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Every post held on a day, stand-ins left out. */
    List<HeldPost> heldPosts(LocalDate day) {
        return em.createQuery(
                        "select new io.gridkeeper.foundation.grid.HeldPost(a.gridId, a.post, k.responsibility, p.id,"
                                + " p.name, u.path) from Appointment a join PostKind k on k.code = a.post join Person p"
                                + " on p.id = a.personId join Unit u on u.id = p.unitId where a.standsInFor is null"
                                + " and" + HELD,
                        HeldPost.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The posts of people who hold more than one on a day. */
    List<AppointmentRow> heldBySeveral(LocalDate day) {
        return em.createQuery(
                        ROW + "a.personId in (select b.personId from Appointment b where b.validFrom <= :day and"
                                + " (b.validTo is null or b.validTo >= :day) group by b.personId having count(*) > 1)"
                                + " and" + HELD + "order by a.personId, a.id",
                        AppointmentRow.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Grid id and person id of those who hold the post in one of the grids on a day; stand-ins come first. */
    List<Long[]> holders(Collection<Long> gridIds, Post post, LocalDate day) {
        var any = AnyOf.of("grid", gridIds);
        return any.into(em.createQuery(
                        "select a.gridId, a.personId from Appointment a where a.gridId" + any.text()
                                + " and a.namedPost = :post and" + HELD + STAND_INS_FIRST,
                        Object[].class))
                .setParameter("post", post)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Long[] {(Long) row[0], (Long) row[1]})
                .toList();
    }

    /** Who holds which post in some grids on a day, stand-ins first. */
    List<PostHolder> holders(Collection<Long> gridIds, LocalDate day) {
        var any = AnyOf.of("grid", gridIds);
        return any.into(em.createQuery(
                        "select new io.gridkeeper.foundation.grid.PostHolder(a.gridId, a.namedPost, a.personId) from"
                                + " Appointment a where a.gridId" + any.text() + " and a.namedPost is not null and"
                                + HELD + STAND_INS_FIRST,
                        PostHolder.class))
                .setParameter("day", day)
                .getResultList();
    }

    /** How many people hold each post of each grid on a day; stand-ins fill no post. */
    Map<Long, Map<String, Long>> numbers(LocalDate day) {
        var numbers = new HashMap<Long, Map<String, Long>>();
        em.createQuery(
                        "select a.gridId, a.post, count(distinct a.personId) from Appointment a where a.standsInFor is"
                                + " null and" + HELD + "group by a.gridId, a.post",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> numbers.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                        .put((String) row[1], (Long) row[2]));
        return numbers;
    }

    /** By grid the last day of the appointment that ended last before a day. */
    Map<Long, LocalDate> lastEnds(LocalDate day) {
        return days("select a.gridId, max(a.validTo) from Appointment a where a.validTo < :day group by a.gridId", day);
    }

    /** By grid since when somebody who has left the company still holds a post there. */
    Map<Long, LocalDate> heldByLeavers(LocalDate day) {
        return days(
                "select a.gridId, min(p.leftOn) from Appointment a join Person p on p.id = a.personId where p.active ="
                        + " false and p.leftOn is not null and" + HELD + "group by a.gridId",
                day);
    }

    private Map<Long, LocalDate> days(String query, LocalDate day) {
        var days = new HashMap<Long, LocalDate>();
        em.createQuery(query, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> days.put((Long) row[0], (LocalDate) row[1]));
        return days;
    }

    List<KnownAppointment> known() {
        return em.createQuery(KNOWN, KnownAppointment.class).getResultList();
    }

    /** The appointments that a new one of a person to a post of a grid could collide with. */
    List<KnownAppointment> beside(long gridId, long personId, String post) {
        return em.createQuery(
                        KNOWN + " and a.post = :post and (a.gridId = :grid or a.personId = :person)",
                        KnownAppointment.class)
                .setParameter("post", post)
                .setParameter("grid", gridId)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Marks which appointments that reach a day or beyond leave their holder one grid only. */
    void markSingle(PostTimeline timeline, LocalDate from) {
        known().stream()
                .filter(known -> known.reaches(from))
                .forEach(known ->
                        get(known.id()).allowsOneGrid(timeline.endsSingle(known.post(), known.level(), known.to())));
    }

    void flush() {
        em.flush();
    }

    void flushAndForget() {
        em.flush();
        em.clear();
    }
}
