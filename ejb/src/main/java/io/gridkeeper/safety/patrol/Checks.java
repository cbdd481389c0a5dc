package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.risk.CheckDays;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Stored plans, tasks and records of checks. */
@Dependent
class Checks {

    @PersistenceContext
    private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
    }

    void flush() {
        em.flush();
    }

    Optional<CheckPlan> planOf(long measureId) {
        return em.createQuery("select p from CheckPlan p where p.measureId = :measure", CheckPlan.class)
                .setParameter("measure", measureId)
                .getResultStream()
                .findFirst();
    }

    /** Plans that are not planned far enough and that nobody else plans now, locked until the end of the transaction. */
    List<CheckPlan> behind(Instant horizon, int limit) {
        return em.unwrap(Session.class)
                .createSelectionQuery(
                        "select p from CheckPlan p where p.endedOn is null and p.plannedUntil < :horizon order by"
                                + " p.plannedUntil, p.id",
                        CheckPlan.class)
                .setParameter("horizon", horizon)
                .setMaxResults(limit)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    /** Plans that depend on which days are worked. */
    List<CheckPlan> byCalendar() {
        return em.createQuery(
                        "select p from CheckPlan p where p.endedOn is null and p.cycle.days <> :every order by p.id",
                        CheckPlan.class)
                .setParameter("every", CheckDays.EVERY_DAY)
                .getResultList();
    }

    /** Takes away what has not opened yet, to be planned anew. */
    void forgetFuture(CheckPlan plan, Instant now) {
        em.createQuery("delete from CheckTask t where t.plan = :plan and t.state = :open and t.opensAt > :now")
                .setParameter("plan", plan)
                .setParameter("open", CheckState.OPEN)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<CheckTask> open(CheckPlan plan) {
        return em.createQuery("select t from CheckTask t where t.plan = :plan and t.state = :open", CheckTask.class)
                .setParameter("plan", plan)
                .setParameter("open", CheckState.OPEN)
                .getResultList();
    }

    long countOpenIn(long gridId) {
        return em.createQuery("select count(*) from CheckTask t where t.gridId = :grid and t.state = :open", Long.class)
                .setParameter("grid", gridId)
                .setParameter("open", CheckState.OPEN)
                .getSingleResult();
    }

    /** The open tasks of a grid, what is due first comes first. */
    List<CheckTask> openIn(long gridId, int limit) {
        return em.createQuery(
                        "select t from CheckTask t join fetch t.plan where t.gridId = :grid and t.state = :open order"
                                + " by t.dueAt, t.id",
                        CheckTask.class)
                .setParameter("grid", gridId)
                .setParameter("open", CheckState.OPEN)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether somebody has looked at anything of a risk point. */
    boolean wereMadeOn(String pointCode) {
        return em.createQuery(
                                "select count(*) from CheckRecord r where r.planId in (select p.id from CheckPlan p"
                                        + " where p.pointCode = :point)",
                                Long.class)
                        .setParameter("point", pointCode)
                        .getSingleResult()
                > 0;
    }

    List<CheckPlan> plansIn(long gridId) {
        return em.createQuery("select p from CheckPlan p where p.gridId = :grid and p.endedOn is null", CheckPlan.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** Open tasks whose time has passed and that nobody else looks at, locked until the end of the transaction. */
    List<CheckTask> overdue(Instant now, int limit) {
        return em.unwrap(Session.class)
                .createSelectionQuery(
                        "select t from CheckTask t where t.state = :open and t.dueAt <= :now order by t.dueAt, t.id",
                        CheckTask.class)
                .setParameter("open", CheckState.OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    CheckTask task(long id) {
        return Optional.ofNullable(em.find(CheckTask.class, id))
                .orElseThrow(() -> Refusal.notFound("patrol.refusal.unknown"));
    }

    CheckRecord record(long id) {
        return Optional.ofNullable(em.find(CheckRecord.class, id))
                .orElseThrow(() -> Refusal.notFound("patrol.refusal.unknown"));
    }

    /** What somebody has to do now, the most urgent first. */
    List<CheckTask> waitingFor(long personId, Instant now, int limit) {
        return em.createQuery(
                        "select t from CheckTask t join fetch t.plan where t.personId = :person and t.state = :open and"
                                + " t.opensAt <= :now order by t.dueAt, t.id",
                        CheckTask.class)
                .setParameter("person", personId)
                .setParameter("open", CheckState.OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    long countWaitingFor(long personId, Instant now) {
        return em.createQuery(
                        "select count(*) from CheckTask t where t.personId = :person and t.state = :open and"
                                + " t.opensAt <= :now",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("open", CheckState.OPEN)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** @param grids where to look; null means everywhere */
    List<CheckTask> tasks(CheckFilter filter, @Nullable Collection<Long> grids, @Nullable String cursor, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        put(conditions, values, "t.gridId in (:grids)", "grids", grids);
        put(conditions, values, "t.state = :state", "state", filter.state());
        put(conditions, values, "t.personId = :person", "person", filter.person());
        put(
                conditions,
                values,
                "t.id in (select r.taskId from CheckRecord r where r.result = :result)",
                "result",
                filter.result());
        put(
                conditions,
                values,
                "t.dueAt > :from",
                "from",
                filter.from() == null
                        ? null
                        : filter.from().atStartOfDay(CompanyClock.ZONE).toInstant());
        put(conditions, values, "t.dueAt <= :to", "to", filter.to() == null ? null : CompanyClock.endOf(filter.to()));
        var last = Cursor.decode(cursor, 1);
        put(conditions, values, "t.id < :after", "after", last == null ? null : last.number(0));
        var query = em.createQuery(
                "select t from CheckTask t join fetch t.plan"
                        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                        + " order by t.id desc",
                CheckTask.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static void put(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    List<CheckRecord> recordsOf(Collection<Long> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : em.createQuery("select r from CheckRecord r where r.taskId in (:tasks)", CheckRecord.class)
                        .setParameter("tasks", tasks)
                        .getResultList();
    }

    /** The task of the check that found a hazard. */
    Optional<CheckTask> taskOfHazard(String number) {
        return em.createQuery(
                        "select t from CheckTask t join fetch t.plan where t.id in (select r.taskId from CheckRecord r"
                                + " where r.hazardNumber = :number)",
                        CheckTask.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<CheckPhoto> photos(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from CheckPhoto p where p.id in (:ids)", CheckPhoto.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<CheckPhoto> photosOf(long recordId) {
        return em.createQuery("select p from CheckPhoto p where p.recordId = :record order by p.id", CheckPhoto.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** Places at which somebody looked in a time. */
    List<Long> placesLooked(Instant from, Instant until) {
        return em.createQuery(
                        "select distinct r.placeId from CheckRecord r where r.placeId is not null and r.checkedAt >="
                                + " :from and r.checkedAt < :until and r.result <> :not",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("not", CheckResult.NOT_CHECKED)
                .getResultList();
    }

    /** Place and person of what is planned there. */
    List<Object[]> plannedPlaces() {
        return em.createQuery(
                        "select distinct p.placeId, p.personId from CheckPlan p where p.placeId is not null and"
                                + " p.endedOn is null",
                        Object[].class)
                .getResultList();
    }

    /** What fell due in some grids in a time, with what was recorded of it. */
    List<OwedCheck> owed(Collection<Long> grids, Instant from, Instant until) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.safety.patrol.OwedCheck(t.personId, t.dueAt, t.state,"
                                        + " r.result) from CheckTask t left join CheckRecord r on r.taskId = t.id where"
                                        + " t.gridId in (:grids) and t.dueAt > :from and t.dueAt <= :until",
                                OwedCheck.class)
                        .setParameter("grids", grids)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList();
    }

    /** What some people looked at in a time. */
    List<DoneCheck> doneBy(Collection<Long> people, Instant from, Instant until) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.safety.patrol.DoneCheck(r.taskId, r.personId, r.checkedAt,"
                                        + " r.gridId, p.content) from CheckRecord r join CheckPlan p on p.id = r.planId"
                                        + " where r.personId in (:people) and r.checkedAt >= :from and r.checkedAt <"
                                        + " :until and r.result <> :not",
                                DoneCheck.class)
                        .setParameter("people", people)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("not", CheckResult.NOT_CHECKED)
                        .getResultList();
    }
}
