package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stored risk points, units, events and measures. */
@Dependent
class Risks {

    @PersistenceContext
    private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
    }

    void flush() {
        em.flush();
    }

    RiskPoint point(String code) {
        return knownPoint(code).orElseThrow(() -> Refusal.notFound("risk.refusal.unknown", code));
    }

    Optional<RiskPoint> knownPoint(String code) {
        return em.createQuery("select p from RiskPoint p where p.code = :code", RiskPoint.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<RiskPoint> openPoints(long gridId) {
        return em.createQuery(
                        "select p from RiskPoint p where p.gridId = :grid and p.closedOn is null order by p.id",
                        RiskPoint.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** The day on which the first event of each open point of a grid must be assessed again; without those that need not. */
    Map<Long, LocalDate> reassessedBy(long gridId) {
        return em.createQuery(
                        "select p.id, min(e.reassessDue) from RiskEvent e join e.unit u join u.point p where p.gridId ="
                                + " :grid and p.closedOn is null and e.endedOn is null and e.reassessDue is not null"
                                + " group by p.id",
                        Object[].class)
                .setParameter("grid", gridId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** The open point of that name in a grid. */
    Optional<RiskPoint> named(long gridId, String name) {
        return em.createQuery(
                        "select p from RiskPoint p where p.gridId = :grid and p.name = :name and p.closedOn is null",
                        RiskPoint.class)
                .setParameter("grid", gridId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    RiskUnit unit(long id) {
        return found(RiskUnit.class, id);
    }

    RiskEvent event(long id) {
        return found(RiskEvent.class, id);
    }

    ControlMeasure measure(long id) {
        return found(ControlMeasure.class, id);
    }

    private <T> T found(Class<T> type, long id) {
        var stored = em.find(type, id);
        if (stored == null) {
            throw Refusal.notFound("risk.refusal.unknown", String.valueOf(id));
        }
        return stored;
    }

    /** A new code such as {@code FX-000123}. */
    String nextCode() {
        return numbered("FX-%06d");
    }

    /** A new number of an identification task such as {@code BS-000012}. */
    String nextTask() {
        return numbered("BS-%06d");
    }

    private String numbered(String form) {
        return form.formatted(NumberSequence.next(em::createNativeQuery, "risk_code_seq"));
    }

    List<RiskUnit> units(long pointId) {
        return em.createQuery(
                        "select u from RiskUnit u where u.point.id = :point and u.endedOn is null order by u.id",
                        RiskUnit.class)
                .setParameter("point", pointId)
                .getResultList();
    }

    /** The events of a point that have not ended. */
    List<RiskEvent> events(long pointId) {
        return em.createQuery(
                        "select e from RiskEvent e join fetch e.unit u where u.point.id = :point and e.endedOn is null"
                                + " order by e.id",
                        RiskEvent.class)
                .setParameter("point", pointId)
                .getResultList();
    }

    /** The measures of a point that have not ended. */
    List<ControlMeasure> measures(long pointId) {
        return em.createQuery(
                        "select m from ControlMeasure m join fetch m.event e join fetch e.unit u where u.point.id ="
                                + " :point and m.endedOn is null and e.endedOn is null order by m.id",
                        ControlMeasure.class)
                .setParameter("point", pointId)
                .getResultList();
    }

    long measuresOf(long eventId) {
        return em.createQuery(
                        "select count(*) from ControlMeasure m where m.event.id = :event and m.endedOn is null",
                        Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }

    List<RiskPointLine> lines(RiskQuery query, int limit) {
        var prepared = em.createQuery(RiskPointLine.SELECT + query.where() + " order by p.code", RiskPointLine.class);
        query.bind(prepared);
        return prepared.setMaxResults(limit).getResultList();
    }

    /** The points of some grids that were open on a day. */
    List<RiskPointLine> linesOn(Collection<Long> grids, LocalDate day, int limit) {
        return em.createQuery(
                        RiskPointLine.SELECT
                                + " where p.gridId in (:grids) and p.openedOn <= :day and (p.closedOn is null"
                                + " or p.closedOn > :day) order by p.code",
                        RiskPointLine.class)
                .setParameter("grids", grids)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Event and point of what could happen at some points on a day. */
    List<Object[]> eventsOn(Collection<Long> points, LocalDate day) {
        return points.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e.id, u.point.id from RiskEvent e join e.unit u where u.point.id in (:points)"
                                        + " and (e.endedOn is null or e.endedOn > :day)",
                                Object[].class)
                        .setParameter("points", points)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Level as it is shown and how many points have it; those not assessed come with null. */
    List<Object[]> numbers(RiskQuery query) {
        var prepared = em.createQuery(
                "select coalesce(p.residual, p.inherent), count(*) from RiskPoint p" + query.where()
                        + " group by coalesce(p.residual, p.inherent)",
                Object[].class);
        query.bind(prepared);
        return prepared.getResultList();
    }

    List<ControlMeasure> measures(RiskQuery query, int limit) {
        var prepared = em.createQuery(
                "select m from ControlMeasure m join fetch m.event e join fetch e.unit u join fetch u.point p"
                        + query.where() + " order by m.id",
                ControlMeasure.class);
        query.bind(prepared);
        return prepared.setMaxResults(limit).getResultList();
    }

    /** Calls the events of some grids; how many there were. */
    int callAgain(Collection<Long> grids, ReassessmentCalled called, LocalDate due) {
        return em.createQuery("update versioned RiskEvent e set e.reassessDue = :due, e.reassessCause = :cause,"
                        + " e.reassessReference = :reference where e.endedOn is null and (e.reassessDue is null"
                        + " or e.reassessDue > :due) and e.unit.id in (select u.id from RiskUnit u where"
                        + " u.point.gridId in (:grids) and u.point.closedOn is null)")
                .setParameter("due", due)
                .setParameter("cause", called.cause())
                .setParameter("reference", called.reference())
                .setParameter("grids", grids)
                .executeUpdate();
    }

    /** The points at a place that are not closed; at most two, which is enough to know whether there is just one. */
    List<RiskPoint> at(long placeId) {
        return em.createQuery(
                        "select p from RiskPoint p where p.placeId = :place and p.closedOn is null", RiskPoint.class)
                .setParameter("place", placeId)
                .setMaxResults(2)
                .getResultList();
    }
}
