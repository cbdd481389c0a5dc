package io.gridkeeper.foundation.coverage;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What grids answer for, stored, and the rule of size. */
@Dependent
class GridObjects {

    private static final String ROW = "select new io.gridkeeper.foundation.coverage.ObjectRow(o.id, o.code, o.name,"
            + " o.kind, o.gridId, g.code, g.name) from GridObject o left join Grid g on g.id = o.gridId ";

    @PersistenceContext
    private EntityManager em;

    List<ObjectRow> rows() {
        return em.createQuery(ROW + "order by o.code", ObjectRow.class).getResultList();
    }

    /** Those after a code whose code or name contains the text, among the grids given or all of them. */
    List<ObjectRow> page(@Nullable Set<Long> among, String pattern, String afterCode, int limit) {
        var query = em.createQuery(
                        ROW
                                + "where o.code > :after and (o.name like :text escape '!' or o.code like :text escape"
                                + " '!') "
                                + (among == null ? "" : "and o.gridId in :among ") + "order by o.code",
                        ObjectRow.class)
                .setParameter("after", afterCode)
                .setParameter("text", pattern)
                .setMaxResults(limit);
        if (among != null) {
            query.setParameter("among", among);
        }
        return query.getResultList();
    }

    Map<String, GridObject> byCode() {
        var byCode = new HashMap<String, GridObject>();
        em.createQuery("select o from GridObject o", GridObject.class)
                .getResultStream()
                .forEach(object -> byCode.put(object.code(), object));
        return byCode;
    }

    void add(GridObject object) {
        em.persist(object);
    }

    void remove(GridObject object) {
        em.remove(object);
    }

    Optional<SizeRule> sizeRule() {
        return Optional.ofNullable(em.find(SizeRule.class, 1));
    }

    void add(SizeRule rule) {
        em.persist(rule);
    }

    void remove(SizeRule rule) {
        em.remove(rule);
    }
}
