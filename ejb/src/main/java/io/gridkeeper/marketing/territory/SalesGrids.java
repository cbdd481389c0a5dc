package io.gridkeeper.marketing.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stored sales areas and grids; a company has at most some thousand, so the tree may be read at once. */
@Dependent
class SalesGrids {

    private static final String ROW = "select new io.gridkeeper.marketing.territory.SalesGridRow(g.id, g.code, g.name,"
            + " g.kind, g.parentId, g.path, g.state, g.servicePoint, g.validFrom, g.validTo) from SalesGrid g ";

    @PersistenceContext
    private EntityManager em;

    void add(SalesGrid grid) {
        em.persist(grid);
    }

    void flush() {
        em.flush();
    }

    Optional<SalesGrid> byCode(String code) {
        return em.createQuery("select g from SalesGrid g where g.code = :code", SalesGrid.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<SalesGrid> all() {
        return em.createQuery("select g from SalesGrid g order by g.code", SalesGrid.class)
                .getResultList();
    }

    List<SalesGridRow> rows() {
        return em.createQuery(ROW + "order by g.code", SalesGridRow.class).getResultList();
    }

    List<SalesGridRow> rows(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(ROW + "where g.id in :ids order by g.code", SalesGridRow.class)
                        .setParameter("ids", Set.copyOf(ids))
                        .getResultList();
    }

    Optional<SalesGridRow> row(String code) {
        return em.createQuery(ROW + "where g.code = :code", SalesGridRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<String> path(long id) {
        return em.createQuery("select g.path from SalesGrid g where g.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those after a code in the order of codes whose code or name contains the text, among some ids or among all. */
    List<SalesGridRow> page(@Nullable Set<Long> among, String text, String afterCode, int limit) {
        var where = "where g.code > :after and (g.name like :text escape '!' or g.code like :text escape '!') ";
        var query = em.createQuery(
                ROW + where + (among == null ? "" : "and g.id in :among ") + "order by g.code", SalesGridRow.class);
        if (among != null) {
            query.setParameter("among", among);
        }
        return query.setParameter("after", afterCode)
                .setParameter("text", "%" + escaped(text) + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    static String escaped(String text) {
        return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
