package io.gridkeeper.marketing.team;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored teams, their work, conflicts and scores. */
@Dependent
class Teams {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what changed now, so that the slower of two people hears of it here. */
    void flush(String number) {
        Collision.refuse(em::flush, "team.refusal.changedMeanwhile", number);
    }

    Optional<VirtualTeam> byCode(String code) {
        return em.createQuery("select t from VirtualTeam t where t.code = :code", VirtualTeam.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Teams of some grids, or all, and those a person is in or answers for; the newest code last. */
    List<TeamRow> rows(@Nullable Collection<Long> grids, long person) {
        var seen = " where t.id in (select m.teamId from TeamMember m where (m.personId = :person or m.headId ="
                + " :person) and m.leftOn is null)"
                + (grids == null || grids.isEmpty() ? "" : " or t.gridId in (:grids)");
        var query = em.createQuery(TeamRow.SELECT + (grids == null ? "" : seen) + " order by t.code", TeamRow.class)
                .setMaxResults(MOST);
        if (grids != null) {
            query.setParameter("person", person);
        }
        if (grids != null && !grids.isEmpty()) {
            query.setParameter("grids", grids);
        }
        return query.getResultList();
    }

    TeamRow row(long id) {
        return em.createQuery(TeamRow.SELECT + " where t.id = :id", TeamRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Today's members entities of a team. */
    List<TeamMember> members(long teamId) {
        return em.createQuery(
                        "select m from TeamMember m where m.teamId = :team and m.leftOn is null order by m.id",
                        TeamMember.class)
                .setParameter("team", teamId)
                .getResultList();
    }

    List<MemberRow> memberRows(long teamId) {
        return em.createQuery(
                        MemberRow.SELECT + " where m.teamId = :team and m.leftOn is null order by m.id",
                        MemberRow.class)
                .setParameter("team", teamId)
                .getResultList();
    }

    /** Who was in any team on some day of a time. */
    List<MemberRow> membersIn(LocalDate from, LocalDate to) {
        return em.createQuery(
                        MemberRow.SELECT
                                + " where m.joinedOn <= :to and (m.leftOn is null or m.leftOn >= :from) order by"
                                + " m.id",
                        MemberRow.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    List<WorkType> workTypes() {
        return em.createQuery("select w from WorkType w order by w.code", WorkType.class)
                .getResultList();
    }

    Optional<WorkType> workType(String code) {
        return Optional.ofNullable(em.find(WorkType.class, code));
    }

    String nextTaskNumber() {
        return "RW-%06d".formatted(NumberSequence.next(em::createNativeQuery, "sales_team_task_number_seq"));
    }

    String nextConflictNumber() {
        return "CT-%05d".formatted(NumberSequence.next(em::createNativeQuery, "sales_team_conflict_number_seq"));
    }

    TeamTask task(String number) {
        return em.createQuery("select k from TeamTask k where k.number = :number", TeamTask.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("team.refusal.taskUnknown", number));
    }

    Optional<TeamTask> taskById(long id) {
        return Optional.ofNullable(em.find(TeamTask.class, id));
    }

    /** Assignments of a person that touch a time; a task that ends when the other begins does not. */
    List<TeamTask> assigned(long person, Instant begins, Instant ends) {
        return em.createQuery(
                        "select k from TeamTask k where k.personId = :person and k.state = :assigned and k.beginsAt <"
                                + " :ends and k.endsAt > :begins order by k.id",
                        TeamTask.class)
                .setParameter("person", person)
                .setParameter("assigned", TaskState.ASSIGNED)
                .setParameter("begins", begins)
                .setParameter("ends", ends)
                .getResultList();
    }

    /** A team's work, the latest first. */
    List<TaskRow> tasks(long teamId) {
        return em.createQuery(
                        TaskRow.SELECT + " where k.teamId = :team order by k.beginsAt desc, k.id desc", TaskRow.class)
                .setParameter("team", teamId)
                .setMaxResults(MOST)
                .getResultList();
    }

    TaskRow taskRow(long id) {
        return em.createQuery(TaskRow.SELECT + " where k.id = :id", TaskRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** What a person still has to do, the earliest first. */
    List<TaskRow> open(long person) {
        return em.createQuery(
                        TaskRow.SELECT
                                + " where k.personId = :person and k.state = :assigned order by k.beginsAt, k.id",
                        TaskRow.class)
                .setParameter("person", person)
                .setParameter("assigned", TaskState.ASSIGNED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** How many assignments of people touch a time, by person. */
    Map<Long, Long> countTasks(Collection<Long> people, Instant from, Instant to) {
        var counts = new HashMap<Long, Long>();
        if (!people.isEmpty()) {
            em.createQuery(
                            "select k.personId, count(k) from TeamTask k where k.personId in (:people) and k.state in"
                                    + " (:counted) and k.beginsAt < :to and k.endsAt > :from group by k.personId",
                            Object[].class)
                    .setParameter("people", people)
                    .setParameter("counted", List.of(TaskState.ASSIGNED, TaskState.DONE))
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .getResultList()
                    .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        }
        return counts;
    }

    TeamConflict conflict(String number) {
        return em.createQuery("select c from TeamConflict c where c.number = :number", TeamConflict.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("team.refusal.conflictUnknown", number));
    }

    List<ConflictRow> conflicts(long teamId) {
        return em.createQuery(ConflictRow.SELECT + " where c.teamId = :team order by c.id desc", ConflictRow.class)
                .setParameter("team", teamId)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<TeamScore> scores(Collection<Long> memberIds, LocalDate firstDay) {
        return memberIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from TeamScore s where s.memberId in (:members) and s.firstDay = :first",
                                TeamScore.class)
                        .setParameter("members", memberIds)
                        .setParameter("first", firstDay)
                        .getResultList();
    }

    Optional<VirtualTeam> team(long id) {
        return Optional.ofNullable(em.find(VirtualTeam.class, id));
    }
}
