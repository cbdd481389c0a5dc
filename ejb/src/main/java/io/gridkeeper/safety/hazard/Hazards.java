package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Stored hazards. */
@Dependent
class Hazards {

    /** How many rows are looked through for words before the word index is asked. */
    private static final int NEAR = 5000;

    /** A limit must stand behind an order: one by a constant costs nothing and leaves the way free. */
    private static final String NO_ORDER = "order by cast(null as Integer)";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
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
        var next = (Number) em.createNativeQuery("select nextval('hazard_number_seq')")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return "YH-%d-%06d".formatted(year, next.longValue());
    }

    /** Hazards of the grid that a new one may repeat, the newest first. */
    List<RepeatPolicy.Earlier> earlier(HazardPlace place, Instant since) {
        return em.createQuery(
                        "select new io.gridkeeper.safety.hazard.RepeatPolicy$Earlier(h.id, h.registration.number,"
                                + " h.registration.description, case when h.registration.place.placeId = :place"
                                + " then true else false end) from Hazard h where h.registration.place.gridId = :grid"
                                + " and h.registration.receivedAt >= :since and h.state <> :withdrawn"
                                + " order by h.registration.receivedAt desc, h.id desc",
                        RepeatPolicy.Earlier.class)
                .setParameter("place", Objects.requireNonNullElse(place.placeId(), -1L))
                .setParameter("grid", place.gridId())
                .setParameter("since", since)
                .setParameter("withdrawn", HazardState.WITHDRAWN)
                .setMaxResults(RepeatPolicy.CANDIDATES)
                .getResultList();
    }

    /**
     * Up to {@code limit} lines in the given order. Words are first looked for in the rows that come next in that order:
     * common ones fill a page there. What does not is rare, and the word index finds all of it; left to itself the
     * database would walk a million rows for two common words that never stand together.
     */
    List<HazardLine> lines(HazardQuery query, HazardSort sort, int limit) {
        if (!query.asksWordIndex()) {
            return walk(query, sort, limit);
        }
        var horizon = horizon(query, sort);
        if (horizon.isPresent()) {
            var near = walk(query.until(horizon.get(), sort), sort, limit);
            if (near.size() == limit) {
                return near;
            }
        }
        return byWordIndex(() -> walk(query.byWords(), sort, limit));
    }

    private List<HazardLine> walk(HazardQuery query, HazardSort sort, int limit) {
        var lines = em.createQuery(
                        HazardLine.SELECT + HazardLine.FROM + query.where() + sort.orderBy(), HazardLine.class)
                .setMaxResults(limit);
        bind(query, lines);
        return lines.getResultList();
    }

    /** The key of the row that stands {@link #NEAR} rows after the cursor; empty when the register ends before. */
    private Optional<Object> horizon(HazardQuery query, HazardSort sort) {
        var key = em.createQuery(sort.keyQuery(!query.cursor().isEmpty()), Object.class)
                .setFirstResult(NEAR)
                .setMaxResults(1);
        query.cursor().forEach(key::setParameter);
        return key.getResultStream().findFirst();
    }

    /** Lines by their ids. */
    Map<Long, HazardLine> lines(Collection<Long> ids) {
        return em.createQuery(HazardLine.SELECT + HazardLine.FROM + " where h.id in :ids", HazardLine.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(HazardLine::id, Function.identity()));
    }

    /** Whole hazards in the order of receipt, for exports. */
    List<Hazard> whole(HazardQuery query, HazardSort sort, int limit) {
        TypedQuery<Hazard> hazards =
                em.createQuery("select h from Hazard h" + query.where() + sort.orderBy(), Hazard.class);
        bind(query, hazards);
        return hazards.setMaxResults(limit).getResultList();
    }

    /** How many there are, counted no further than {@code limit}. */
    long count(HazardQuery query, int limit) {
        var counted = em.createQuery(
                "select count(*) from (select h.id as counted from Hazard h" + query.where() + " " + NO_ORDER
                        + " limit " + limit + ")",
                Long.class);
        bind(query, counted);
        return query.asksWordIndex() ? byWordIndex(counted::getSingleResult) : counted.getSingleResult();
    }

    /** The piles of one person's desk, counted in one walk over what he has to do. */
    DeskCounts desk(long personId, LocalDate today) {
        return em.createQuery(
                        "select new io.gridkeeper.safety.hazard.DeskCounts(count(*), sum(case when h.due.dueOrder <="
                                + " :today then 1L else 0L end), sum(case when h.due.dueOrder < :today and h.state ="
                                + " :rectifying then 1L else 0L end), sum(case when h.state = :awaiting then 1L else 0L"
                                + " end), sum(case when h.state = :rectifying and h.outcome.returns > 0 then 1L else 0L"
                                + " end)) from Hazard h where h.routing.handlerId = :person and h.state in (:open)",
                        DeskCounts.class)
                .setParameter("today", today)
                .setParameter("rectifying", HazardState.RECTIFYING)
                .setParameter("awaiting", HazardState.AWAITING_ACCEPTANCE)
                .setParameter("open", HazardState.open())
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

    /** Whether the database finds words by an index of its own. */
    boolean hasWordIndex() {
        var factory = em.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        return factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect;
    }

    /** Has PostgreSQL combine indexes, the word index among them, instead of walking rows in some order. */
    private <T> T byWordIndex(Supplier<T> work) {
        walking("off");
        T found = work.get();
        walking("on");
        return found;
    }

    private void walking(String allowed) {
        em.createNativeQuery(
                        "select set_config('enable_seqscan', :allowed, true), set_config('enable_indexscan', :allowed,"
                                + " true)")
                .setParameter("allowed", allowed)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    private static void bind(HazardQuery query, Query prepared) {
        query.parameters().forEach(prepared::setParameter);
    }
}
