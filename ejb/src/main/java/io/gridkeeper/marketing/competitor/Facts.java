package io.gridkeeper.marketing.competitor;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.NumberSequence;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored facts on competitors. */
@Dependent
class Facts {

    private static final int MOST_COUNTED = 10_000;

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what changed now, so that the slower of two people hears of it here. */
    void flush(CompetitorFact fact) {
        Collision.refuse(em::flush, "competitor.refusal.changedMeanwhile", fact.number());
    }

    /** A number such as {@code JP-000012}. */
    String nextNumber() {
        return "JP-%06d".formatted(NumberSequence.next(em::createNativeQuery, "competitor_fact_number_seq"));
    }

    Optional<CompetitorFact> find(String number) {
        return em.createQuery("select f from CompetitorFact f where f.number = :number", CompetitorFact.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    FactRow row(long id) {
        return em.createQuery(FactRow.SELECT + " where f.id = :id", FactRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<FactEvent> events(long factId) {
        return em.createQuery("select e from FactEvent e where e.factId = :fact order by e.id desc", FactEvent.class)
                .setParameter("fact", factId)
                .getResultList();
    }

    /** What bounds a list beside its filter; {@code grids} null means all. */
    record Bounds(@Nullable Collection<Long> grids, long me, LocalDate today) {}

    /** The newest first, those before an id. */
    List<FactRow> list(FactFilter filter, Bounds bounds, @Nullable Long before, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        var grids = bounds.grids();
        if (grids != null) {
            conditions.add(grids.isEmpty() ? "1 = 0" : "f.gridId in (:grids)");
            put(parameters, "grids", grids.isEmpty() ? null : grids);
        }
        if (filter.kind() != null) {
            conditions.add("f.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.mine()) {
            conditions.add("f.filedById = :me");
            parameters.put("me", bounds.me());
        }
        if (filter.text() != null) {
            conditions.add("lower(concat(f.competitor, ' ', f.subject)) like :text escape '\\'");
            parameters.put("text", "%" + escaped(filter.text()) + "%");
        }
        if (before != null) {
            conditions.add("f.id < :before");
            parameters.put("before", before);
        }
        state(filter, bounds.today(), conditions, parameters);
        var rows = em.createQuery(
                        FactRow.SELECT + " where " + String.join(" and ", conditions) + " order by f.id desc",
                        FactRow.class)
                .setMaxResults(limit);
        parameters.forEach(rows::setParameter);
        return rows.getResultList();
    }

    private static void state(
            FactFilter filter, LocalDate today, List<String> conditions, Map<String, Object> parameters) {
        var state = filter.state();
        if (state == FactFilter.State.UNANSWERED) {
            conditions.add("f.kind = :event and f.answeredOn is null");
            parameters.put("event", FactKind.EVENT);
        } else if (state != null) {
            conditions.add(state == FactFilter.State.CURRENT ? "f.validUntil >= :today" : "f.validUntil < :today");
            parameters.put("today", today);
        }
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** What was filed in a grid in some days, at most ten thousand. */
    List<FactRow> filed(long gridId, LocalDate from, LocalDate to) {
        return em.createQuery(
                        FactRow.SELECT + " where f.gridId = :grid and f.filedOn between :from and :to order by f.id",
                        FactRow.class)
                .setParameter("grid", gridId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST_COUNTED)
                .getResultList();
    }

    long outdated(long gridId, LocalDate today) {
        return em.createQuery(
                        "select count(*) from CompetitorFact f where f.gridId = :grid and f.validUntil < :today",
                        Long.class)
                .setParameter("grid", gridId)
                .setParameter("today", today)
                .getSingleResult();
    }
}
