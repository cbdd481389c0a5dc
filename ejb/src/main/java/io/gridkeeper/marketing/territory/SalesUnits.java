package io.gridkeeper.marketing.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Stored basic units: hundreds of thousands, so nothing but the map of a plan reads them all. */
@Dependent
class SalesUnits {

    private static final int AT_ONCE = 1000;
    private static final String ROW = "select new io.gridkeeper.marketing.territory.SalesUnitRow(u.id, u.code, u.name,"
            + " u.kind, u.x, u.y, u.address, u.customers, u.potential, u.revenue, u.workload, u.coverage, u.capacity,"
            + " u.salesGridId) from SalesUnit u ";

    @PersistenceContext
    private EntityManager em;

    void add(SalesUnit unit) {
        em.persist(unit);
    }

    void flushAndForget() {
        em.flush();
        em.clear();
    }

    Optional<SalesUnitRow> row(String code) {
        return em.createQuery(ROW + "where u.code = :code", SalesUnitRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<SalesUnitRow> rows(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(ROW + "where u.id in :ids order by u.code", SalesUnitRow.class)
                        .setParameter("ids", Set.copyOf(ids))
                        .getResultList();
    }

    /** The known units among some codes, at most a thousand codes at once. */
    Map<String, SalesUnit> byCodes(List<String> codes) {
        var known = new HashMap<String, SalesUnit>();
        for (int start = 0; start < codes.size(); start += AT_ONCE) {
            em.createQuery("select u from SalesUnit u where u.code in :codes", SalesUnit.class)
                    .setParameter("codes", codes.subList(start, Math.min(codes.size(), start + AT_ONCE)))
                    .getResultStream()
                    .forEach(unit -> known.put(unit.code(), unit));
        }
        return known;
    }

    /** Units after a code in the order of codes, in some grids or everywhere. */
    List<SalesUnitRow> page(@Nullable Set<Long> among, SalesUnitFilter filter, String afterCode, int limit) {
        var where = new StringBuilder("where u.code > :after");
        where.append(among == null ? "" : " and u.salesGridId in :among");
        where.append(filter.gridId() == null ? "" : " and u.salesGridId = :grid");
        where.append(filter.unassigned() ? " and u.salesGridId is null" : "");
        where.append(
                filter.text().isBlank()
                        ? ""
                        : " and (u.code like :text escape '!' or u.name like :text escape '!' or u.address like :text"
                                + " escape '!')");
        var query = em.createQuery(ROW + where + " order by u.code", SalesUnitRow.class)
                .setParameter("after", afterCode);
        if (among != null) {
            query.setParameter("among", among);
        }
        if (filter.gridId() != null) {
            query.setParameter("grid", filter.gridId());
        }
        if (!filter.text().isBlank()) {
            query.setParameter("text", "%" + SalesGrids.escaped(filter.text()) + "%");
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** Units with everything about them, after a code, in some grids or everywhere. */
    List<SalesUnit> entities(@Nullable Set<Long> among, String afterCode, int limit) {
        var query = em.createQuery(
                        "select u from SalesUnit u where u.code > :after"
                                + (among == null ? "" : " and u.salesGridId in :among") + " order by u.code",
                        SalesUnit.class)
                .setParameter("after", afterCode);
        if (among != null) {
            query.setParameter("among", among);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** The outlines whose boxes touch a box. */
    List<CodedOutline> outlinesIn(Envelope box) {
        return em.createQuery(
                        "select new io.gridkeeper.marketing.territory.SalesUnits$CodedOutline(u.code, u.shape) from"
                            + " SalesUnit u where u.shape is not null and u.minX <= :x2 and u.maxX >= :x1 and u.minY"
                            + " <= :y2 and u.maxY >= :y1",
                        CodedOutline.class)
                .setParameter("x1", box.getMinX())
                .setParameter("x2", box.getMaxX())
                .setParameter("y1", box.getMinY())
                .setParameter("y2", box.getMaxY())
                .getResultList();
    }

    /** Units whose outline may hold the point: its box does. */
    List<SalesUnit> boxesAt(double x, double y) {
        return em.createQuery(
                        "select u from SalesUnit u where u.minX <= :x and u.maxX >= :x and u.minY <= :y and u.maxY >="
                                + " :y and u.shape is not null order by u.code",
                        SalesUnit.class)
                .setParameter("x", x)
                .setParameter("y", y)
                .getResultList();
    }

    /** Units without outline whose point lies in a square around the point. */
    List<SalesUnitRow> pointsAround(double x, double y, double reach) {
        return em.createQuery(
                        ROW + "where u.shape is null and u.x between :x1 and :x2 and u.y between :y1 and :y2"
                                + " order by u.code",
                        SalesUnitRow.class)
                .setParameter("x1", x - reach)
                .setParameter("x2", x + reach)
                .setParameter("y1", y - reach)
                .setParameter("y2", y + reach)
                .getResultList();
    }

    /** Units with one of the address keys. */
    List<KeyedUnit> withKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.marketing.territory.SalesUnits$KeyedUnit(u.id, u.code,"
                                        + " u.addressKey, u.salesGridId) from SalesUnit u where u.addressKey in :keys"
                                        + " order by u.code",
                                KeyedUnit.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** A unit's outline as WKT. */
    record CodedOutline(String code, String shape) {}

    /** A unit under an address key. */
    record KeyedUnit(
            long id, String code, String key, @Nullable Long gridId) {}
}
