package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Stored hazards. */
@Dependent
class Hazards {

    @PersistenceContext
    private EntityManager em;

    void add(Hazard hazard) {
        em.persist(hazard);
    }

    /** Writes what changed now, so that the slower of two people hears of it here and nothing of his goes on. */
    void flush(Hazard hazard) {
        try {
            em.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Refusal.conflict("hazard.refusal.changedMeanwhile", hazard.number());
        } catch (ConstraintViolationException collision) {
            throw isHistory(collision)
                    ? Refusal.conflict("hazard.refusal.changedMeanwhile", hazard.number())
                    : Refusal.conflict("hazard.refusal.sentTwice");
        }
    }

    /** Two people wrote the same next line of a hazard's history. */
    private static boolean isHistory(ConstraintViolationException collision) {
        return String.valueOf(collision.getConstraintName())
                .toLowerCase(Locale.ROOT)
                .contains("hazard_event_once");
    }

    Hazard get(String number) {
        return em.createQuery("select h from Hazard h where h.registration.number = :number", Hazard.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("hazard.refusal.unknown", number));
    }

    /** The hazard, for a step: whoever takes another step at it waits until the transaction ends and sees its outcome. */
    Hazard hold(String number) {
        return em.createQuery("select h from Hazard h where h.registration.number = :number", Hazard.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("hazard.refusal.unknown", number));
    }

    Optional<Hazard> find(long id) {
        return Optional.ofNullable(em.find(Hazard.class, id));
    }

    /** The hazard, which nobody else changes until the transaction ends. */
    Optional<Hazard> hold(long id) {
        return Optional.ofNullable(em.find(Hazard.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Hazard> withKey(String externalKey) {
        return em.createQuery("select h from Hazard h where h.registration.externalKey = :key", Hazard.class)
                .setParameter("key", externalKey)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /** What is open in a grid, what is due first comes first. */
    List<Hazard> openIn(long gridId, int limit) {
        return em.createQuery(
                        "select h from Hazard h where h.registration.place.gridId = :grid and h.state in "
                                + HazardState.OPEN_IN_QUERY + " order by h.due.dueOrder, h.id",
                        Hazard.class)
                .setParameter("grid", gridId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was open in some grids at a moment, the newest first. */
    List<HazardLine> openAt(Collection<Long> grids, Instant moment, int limit) {
        return em.createQuery(
                        HazardLine.SELECT + " where h.registration.place.gridId in (:grids) and"
                                + " h.registration.receivedAt < :moment and h.state <> :withdrawn and"
                                + " (h.outcome.closedAt is null or h.outcome.closedAt >= :moment) order by"
                                + " h.registration.receivedAt desc, h.id desc",
                        HazardLine.class)
                .setParameter("grids", grids)
                .setParameter("moment", moment)
                .setParameter("withdrawn", HazardState.WITHDRAWN)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of the keys that belong to a hazard already. */
    Set<String> knownKeys(Collection<String> keys) {
        return Set.copyOf(em.createQuery(
                        "select h.registration.externalKey from Hazard h where h.registration.externalKey in :keys",
                        String.class)
                .setParameter("keys", keys)
                .getResultList());
    }

    /** Those of the numbers that belong to a hazard. */
    Set<String> knownNumbers(Collection<String> numbers) {
        return Set.copyOf(em.createQuery(
                        "select h.registration.number from Hazard h where h.registration.number in :numbers",
                        String.class)
                .setParameter("numbers", numbers)
                .getResultList());
    }

    /** Writes everything out and lets go of it, so that a long import does not grow. */
    void flushAndForget() {
        em.flush();
        em.clear();
    }

    @Nullable
    String numberOf(@Nullable Long id) {
        return id == null ? null : find(id).map(Hazard::number).orElse(null);
    }

    /** Numbers of later hazards that repeat this one, the newest first; at most twenty. */
    List<String> repeatsOf(long id) {
        return em.createQuery(
                        "select h.registration.number from Hazard h where h.registration.repeatOfId = :id order by"
                                + " h.id desc",
                        String.class)
                .setParameter("id", id)
                .setMaxResults(20)
                .getResultList();
    }

    /** A new number such as {@code YH-2026-000123}; a number given up by a rollback is never given again. */
    String nextNumber(int year) {
        return "YH-%d-%06d".formatted(year, NumberSequence.next(em::createNativeQuery, "hazard_number_seq"));
    }

    /** Hazards of the grid that a new one may repeat, the newest first; nothing in it lets the database plan it anew each time. */
    List<RepeatPolicy.Earlier> earlier(HazardPlace place, Instant since) {
        return em.createQuery(
                        "select new io.gridkeeper.safety.hazard.RepeatPolicy$Earlier(h.id, h.registration.number,"
                                + " h.registration.description, case when h.registration.place.placeId = :place"
                                + " then true else false end) from Hazard h where h.registration.place.gridId = :grid"
                                + " and h.registration.receivedAt >= :since and h.state <> HazardState.WITHDRAWN"
                                + " order by h.registration.receivedAt desc, h.id desc limit "
                                + RepeatPolicy.CANDIDATES,
                        RepeatPolicy.Earlier.class)
                .setParameter("place", Objects.requireNonNullElse(place.placeId(), -1L))
                .setParameter("grid", place.gridId())
                .setParameter("since", since)
                .getResultList();
    }

    /** The piles of one person's desk, counted in one walk over what he has to do. */
    DeskCounts desk(long personId, LocalDate today) {
        return em.createQuery(
                        "select new io.gridkeeper.safety.hazard.DeskCounts(count(*), sum(case when h.due.dueOrder <="
                                + " :today then 1L else 0L end), sum(case when h.due.dueOrder < :today and h.state ="
                                + " :rectifying then 1L else 0L end), sum(case when h.state = :awaiting then 1L else 0L"
                                + " end), sum(case when h.state = :rectifying and h.outcome.returns > 0 then 1L else 0L"
                                + " end)) from Hazard h where h.routing.handlerId = :person and h.state in "
                                + HazardState.OPEN_IN_QUERY,
                        DeskCounts.class)
                .setParameter("today", today)
                .setParameter("rectifying", HazardState.RECTIFYING)
                .setParameter("awaiting", HazardState.AWAITING_ACCEPTANCE)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** Open hazards that nobody has: the grid office has to act. */
    long forOffice() {
        return em.createQuery(
                        "select count(*) from Hazard h where h.routing.handlerId is null and h.state in "
                                + HazardState.OPEN_IN_QUERY,
                        Long.class)
                .getSingleResult();
    }

    long openIn(long gridId) {
        return em.createQuery(
                        "select count(*) from Hazard h where h.registration.place.gridId = :grid and h.state in "
                                + HazardState.OPEN_IN_QUERY,
                        Long.class)
                .setParameter("grid", gridId)
                .getSingleResult();
    }

    List<Long> idsOpenIn(long gridId) {
        return em.createQuery(
                        "select h.id from Hazard h where h.registration.place.gridId = :grid and h.state in "
                                + HazardState.OPEN_IN_QUERY + " order by h.id",
                        Long.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** Ids of open hazards whose limit the calendar made, in the order of ids. */
    List<Long> countedByCalendar(long afterId, int limit) {
        return em.createQuery(
                        "select h.id from Hazard h where h.id > :after and h.state in (:open) and h.due.dueOn is not"
                                + " null and h.due.fixedByPerson = false order by h.id",
                        Long.class)
                .setParameter("after", afterId)
                .setParameter("open", HazardState.open())
                .setMaxResults(limit)
                .getResultList();
    }

    /** What people had to put right in some grids from one day to another. */
    List<OwedHazard> owed(Collection<Long> grids, LocalDate from, LocalDate to) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.safety.hazard.OwedHazard(coalesce(h.fixed.personId,"
                                        + " h.routing.leadPersonId), h.due.dueOn, h.outcome.rectifiedAt) from Hazard h"
                                        + " where h.registration.place.gridId in (:grids) and h.due.dueOn between :from"
                                        + " and :to and h.state <> :withdrawn and coalesce(h.fixed.personId,"
                                        + " h.routing.leadPersonId) is not null",
                                OwedHazard.class)
                        .setParameter("grids", grids)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("withdrawn", HazardState.WITHDRAWN)
                        .getResultList();
    }
}
