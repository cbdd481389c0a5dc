package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything stored of fire safety. A company has some hundred places and some thousand checks a year. */
@Dependent
class FireFiles {

    @PersistenceContext
    private EntityManager em;

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    <T> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id));
    }

    /** All of a kind, the newest first. */
    <T> List<T> all(Class<T> type) {
        return em.createQuery("select r from " + type.getSimpleName() + " r order by r.id desc", type)
                .getResultList();
    }

    List<FirePlace> places() {
        return em.createQuery("select p from FirePlace p order by p.code", FirePlace.class)
                .getResultList();
    }

    /** The places of a grid whose files are open. */
    List<FirePlace> placesIn(long gridId) {
        return em.createQuery(
                        "select p from FirePlace p where p.file.gridId = :grid and p.closedOn is null order by p.code",
                        FirePlace.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** The large inspections of a grid's branch that are not done. */
    List<FireRound> roundsIn(long gridId) {
        return em.createQuery(
                        "select r from FireRound r where r.plan.gridId = :grid and r.doneOn is null order by r.id",
                        FireRound.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** The instructions for a grid that have an open point. */
    List<FireGuidance> guidanceIn(long gridId) {
        return em.createQuery("select g from FireGuidance g where g.gridId = :grid order by g.id", FireGuidance.class)
                .setParameter("grid", gridId)
                .getResultStream()
                .filter(FireGuidance::isOpen)
                .toList();
    }

    /** The first limit of the notices of each place of a grid that wait to be re-checked. */
    Map<Long, LocalDate> limitsIn(long gridId) {
        return em.createQuery(
                        "select n.placeId, min(n.limitOn) from FireNotice n where n.recheckedOn is null and n.placeId"
                                + " in (select p.id from FirePlace p where p.file.gridId = :grid) group by n.placeId",
                        Object[].class)
                .setParameter("grid", gridId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    FirePlace place(String code) {
        return em.createQuery("select p from FirePlace p where p.code = :code", FirePlace.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("fire.unknown.place"));
    }

    FireNotice notice(String number) {
        return em.createQuery("select n from FireNotice n where n.number = :number", FireNotice.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("fire.unknown.notice"));
    }

    List<FireCheck> checks(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select c from FireCheck c where c.checkedOn between :from and :to order by c.id desc",
                        FireCheck.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    List<FireCheck> checksOf(long placeId, int limit) {
        return em.createQuery("select c from FireCheck c where c.placeId = :place order by c.id desc", FireCheck.class)
                .setParameter("place", placeId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<FireNotice> noticesOf(long placeId) {
        return em.createQuery(
                        "select n from FireNotice n where n.placeId = :place order by n.id desc", FireNotice.class)
                .setParameter("place", placeId)
                .getResultList();
    }

    /** Place id and day of the last check of every place. */
    List<Object[]> lastChecks() {
        return em.createQuery("select c.placeId, max(c.checkedOn) from FireCheck c group by c.placeId", Object[].class)
                .getResultList();
    }

    Optional<FireTeam> team(TeamKind kind, long gridId) {
        return em.createQuery("select t from FireTeam t where t.kind = :kind and t.gridId = :grid", FireTeam.class)
                .setParameter("kind", kind)
                .setParameter("grid", gridId)
                .getResultStream()
                .findFirst();
    }

    /** A new code such as {@code XC-0007}; one given up by a rollback is never given again. */
    String nextCode() {
        return "XC-%04d".formatted(NumberSequence.next(em::createNativeQuery, "fire_place_code_seq"));
    }

    /** The next number of a notice, for this transaction alone. */
    String nextNotice(int year) {
        return em.find(FireSerial.class, FireSerial.ONLY, LockModeType.PESSIMISTIC_WRITE)
                .next(year);
    }
}
