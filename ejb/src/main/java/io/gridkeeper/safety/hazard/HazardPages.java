package io.gridkeeper.safety.hazard;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The register's pages: what a filter finds, in an order, and how many there are. */
@Dependent
class HazardPages {

    /** How many rows are looked through for words at first, by whoever sees all and by whoever sees some grids. */
    private static final int NEAR = 300;

    private static final int NEAR_IN_GRIDS = 1000;

    /** Beyond so many rows the word index is asked instead. */
    private static final int FARTHEST = 40_000;

    /** A limit must stand behind an order: one by a constant costs nothing and leaves the way free. */
    private static final String NO_ORDER = "order by cast(null as Integer)";

    private static final String WALKING =
            "select set_config('enable_seqscan', ?, true), set_config('enable_indexscan', ?, true)";

    @PersistenceContext
    private EntityManager em;

    /**
     * Up to {@code limit} lines in the given order. Words are first looked for in the rows that come next in that order:
     * common ones fill a page there, or say how far to look. What is not met there is rare, and the word index finds all of
     * it; left to itself the database would walk a million rows for two common words that never stand together.
     */
    List<HazardLine> lines(HazardQuery query, HazardSort sort, int limit) {
        if (!query.asksWordIndex()) {
            return first(query, sort, limit);
        }
        int rows = query.isWithinGrids() ? NEAR_IN_GRIDS : NEAR;
        while (rows <= FARTHEST) {
            var near = horizon(query, sort, rows)
                    .map(key -> walk(query.until(key, sort), sort, limit))
                    .orElse(List.of());
            if (near.size() == limit) {
                return near;
            }
            rows = farther(rows, near.size(), limit);
        }
        return byWordIndex(() -> walk(query.byWords(), sort, limit));
    }

    /** How many rows should have enough for a page, and half as many again, when so many of them had this few. */
    static int farther(int rows, int found, int limit) {
        return found == 0 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, 3L * rows * limit / (2L * found));
    }

    /** With the limit in the words of the query: as a parameter, the database would plan each time for a tenth of all rows. */
    private List<HazardLine> first(HazardQuery query, HazardSort sort, int limit) {
        return select(query, sort.orderBy() + " limit " + limit).getResultList();
    }

    private List<HazardLine> walk(HazardQuery query, HazardSort sort, int limit) {
        return select(query, sort.orderBy()).setMaxResults(limit).getResultList();
    }

    private TypedQuery<HazardLine> select(HazardQuery query, String end) {
        var lines = em.createQuery(HazardLine.SELECT + query.where() + end, HazardLine.class);
        bind(query, lines);
        return lines;
    }

    /** The key of the row that stands so many rows after the cursor; empty when the register ends before. */
    private Optional<Object> horizon(HazardQuery query, HazardSort sort, int rows) {
        var key = em.createQuery(sort.keyQuery(!query.cursor().isEmpty()), Object.class)
                .setFirstResult(rows)
                .setMaxResults(1);
        query.cursor().forEach(key::setParameter);
        return key.getResultStream().findFirst();
    }

    /** Lines by their ids. */
    Map<Long, HazardLine> lines(Collection<Long> ids) {
        return em.createQuery(HazardLine.SELECT + " where h.id in :ids", HazardLine.class)
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
        em.unwrap(Session.class).doWork(connection -> {
            try (var setting = connection.prepareStatement(WALKING)) {
                setting.setString(1, allowed);
                setting.setString(2, allowed);
                setting.execute();
            }
        });
    }

    private static void bind(HazardQuery query, Query prepared) {
        query.parameters().forEach(prepared::setParameter);
    }
}
