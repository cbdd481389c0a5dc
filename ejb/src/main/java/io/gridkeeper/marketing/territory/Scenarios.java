package io.gridkeeper.marketing.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Stored scenarios, their packed divisions, and the units of the market as a whole. */
@Dependent
class Scenarios {

    @PersistenceContext
    private EntityManager em;

    void add(TerritoryScenario scenario) {
        em.persist(scenario);
        em.flush();
    }

    Optional<TerritoryScenario> find(long id) {
        return Optional.ofNullable(em.find(TerritoryScenario.class, id));
    }

    /** Held until the transaction ends, so that of two who change it one waits. */
    Optional<TerritoryScenario> hold(long id) {
        return Optional.ofNullable(em.find(TerritoryScenario.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Latest first. */
    List<ScenarioRow> rows(int limit) {
        return em.createQuery("select s from TerritoryScenario s order by s.id desc", TerritoryScenario.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(TerritoryScenario::row)
                .toList();
    }

    List<TerritoryScenario> active() {
        return em.createQuery("select s from TerritoryScenario s where s.state = :active", TerritoryScenario.class)
                .setParameter("active", ScenarioState.ACTIVE)
                .getResultList();
    }

    /** Approved scenarios whose day has come, the earliest first. */
    List<Long> due(LocalDate today) {
        return em.createQuery(
                        "select s.id from TerritoryScenario s where s.state = :approved and s.sanction.effectiveOn <="
                                + " :today order by s.sanction.effectiveOn, s.id",
                        Long.class)
                .setParameter("approved", ScenarioState.APPROVED)
                .setParameter("today", today)
                .getResultList();
    }

    List<byte[]> parts(long scenarioId) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select bytes from territory_part where scenario_id = :scenario order by part", byte[].class)
                .setParameter("scenario", scenarioId)
                .getResultList();
    }

    void storeParts(long scenarioId, List<byte[]> parts) {
        em.createNativeQuery("delete from territory_part where scenario_id = :scenario")
                .setParameter("scenario", scenarioId)
                .executeUpdate();
        for (int part = 0; part < parts.size(); part++) {
            em.createNativeQuery(
                            "insert into territory_part (scenario_id, part, bytes) values (:scenario, :part, :bytes)")
                    .setParameter("scenario", scenarioId)
                    .setParameter("part", part)
                    .setParameter("bytes", parts.get(part))
                    .executeUpdate();
        }
    }

    /** Changes whenever a unit comes, changes or moves. */
    String stamp() {
        var row = em.createQuery("select count(u), max(u.id), sum(u.version) from SalesUnit u", Object[].class)
                .getSingleResult();
        return row[0] + "/" + row[1] + "/" + row[2];
    }

    /** Every unit in the order of ids. */
    List<Market.MarketUnit> units() {
        return em.createQuery(
                        "select u.id, u.code, u.x, u.y, u.shape, u.customers, u.potential, u.revenue, u.workload,"
                                + " u.coverage, u.capacity, u.salesGridId from SalesUnit u order by u.id",
                        Object[].class)
                .getResultStream()
                .map(Scenarios::unit)
                .toList();
    }

    private static Market.MarketUnit unit(@Nullable Object[] row) {
        var figures = new UnitFigures(
                (Integer) Objects.requireNonNull(row[5]),
                (Integer) Objects.requireNonNull(row[6]),
                (BigDecimal) Objects.requireNonNull(row[7]),
                (BigDecimal) Objects.requireNonNull(row[8]),
                (BigDecimal) Objects.requireNonNull(row[9]),
                (Integer) Objects.requireNonNull(row[10]));
        return new Market.MarketUnit(
                (Long) Objects.requireNonNull(row[0]),
                (String) Objects.requireNonNull(row[1]),
                (Double) Objects.requireNonNull(row[2]),
                (Double) Objects.requireNonNull(row[3]),
                row[4] == null ? "" : (String) row[4],
                figures,
                row[11] == null ? 0 : (Long) row[11]);
    }

    /** Names of units by ids, for what a comparison lists. */
    Map<Long, String> names(Collection<Long> ids) {
        var names = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            em.createQuery("select u.id, u.name from SalesUnit u where u.id in :ids", Object[].class)
                    .setParameter("ids", Set.copyOf(ids))
                    .getResultStream()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }
}
