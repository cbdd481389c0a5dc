package io.gridkeeper.foundation.grid;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stored versions of grids and which of them were published. */
@Dependent
class GridVersions {

    private static final int NAMED = 1000;
    private static final String ON = " v.validFrom <= :day and (v.validTo is null or v.validTo >= :day) ";
    private static final String ROW =
            "select new io.gridkeeper.foundation.grid.GridRow(g.id, g.code, v.name, v.parentId, '', v.unitId,"
                    + " v.location, v.businessLine) from GridVersion v join Grid g on g.id = v.gridId where"
                    + ON;

    @PersistenceContext
    private EntityManager em;

    void add(GridVersion version) {
        em.persist(version);
    }

    void add(Publication publication) {
        em.persist(publication);
    }

    void flush() {
        em.flush();
    }

    /** The lines of some grids; a grid without versions has an empty one. */
    Map<Long, VersionLine> lines(Set<Long> gridIds) {
        var all = gridIds.size() > NAMED;
        var query = em.createQuery(
                "select v from GridVersion v" + (all ? "" : " where v.gridId in :grids"), GridVersion.class);
        if (!all) {
            query.setParameter("grids", gridIds);
        }
        var stored = query.getResultStream().collect(Collectors.groupingBy(GridVersion::gridId));
        var lines = new HashMap<Long, VersionLine>();
        gridIds.forEach(id -> lines.put(id, new VersionLine(id, stored.getOrDefault(id, List.of()))));
        return lines;
    }

    /** The versions of a grid, the first one first. */
    List<GridVersion> of(long gridId) {
        return em.createQuery(
                        "select v from GridVersion v where v.gridId = :grid order by v.validFrom", GridVersion.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** The grids as they were on a day, in the order of codes, without paths. */
    List<GridRow> rows(LocalDate day, @Nullable Set<Long> among) {
        var query = em.createQuery(
                        ROW + (among == null ? "" : "and v.gridId in :among ") + "order by g.code", GridRow.class)
                .setParameter("day", day);
        if (among != null) {
            query.setParameter("among", among);
        }
        return query.getResultList();
    }

    /** A page of them whose code or name of that day contains the text. */
    List<GridRow> page(GridQuery query) {
        var among = query.among();
        var prepared = em.createQuery(
                        ROW + "and g.code > :after and (v.name like :text escape '!' or g.code like :text escape '!') "
                                + (among == null ? "" : "and v.gridId in :among ") + "order by g.code",
                        GridRow.class)
                .setParameter("day", query.day())
                .setParameter("after", query.afterCode())
                .setParameter("text", query.pattern())
                .setMaxResults(query.limit());
        if (among != null) {
            prepared.setParameter("among", among);
        }
        return prepared.getResultList();
    }

    /** The grids right below one on a day. */
    List<GridRow> below(long parentId, LocalDate day) {
        return em.createQuery(ROW + "and v.parentId = :parent order by g.code", GridRow.class)
                .setParameter("day", day)
                .setParameter("parent", parentId)
                .getResultList();
    }

    /** The versions in force on a day, by grid. */
    Map<Long, GridVersion> inForce(LocalDate day) {
        return em.createQuery("select v from GridVersion v where" + ON, GridVersion.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(GridVersion::gridId, version -> version));
    }

    Optional<GridRow> row(long gridId, LocalDate day) {
        return em.createQuery(ROW + "and v.gridId = :grid", GridRow.class)
                .setParameter("day", day)
                .setParameter("grid", gridId)
                .getResultStream()
                .findFirst();
    }

    /** The ids of grids that have grids below them on a day, among some. */
    Set<Long> parentsAmong(Collection<Long> ids, LocalDate day) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select distinct v.parentId from GridVersion v where v.parentId in :ids and" + ON,
                                Long.class)
                        .setParameter("ids", Set.copyOf(ids))
                        .setParameter("day", day)
                        .getResultList());
    }

    /** The first day of the version that is in force on a day, by grid. */
    Map<Long, LocalDate> begun(LocalDate day) {
        var begun = new HashMap<Long, LocalDate>();
        em.createQuery("select v.gridId, v.validFrom from GridVersion v where" + ON, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> begun.put((Long) row[0], (LocalDate) row[1]));
        return begun;
    }

    /** The first day of the version published last, by grid. */
    Map<Long, LocalDate> published() {
        var published = new HashMap<Long, LocalDate>();
        em.createQuery("select p.gridId, max(p.versionFrom) from Publication p group by p.gridId", Object[].class)
                .getResultStream()
                .forEach(row -> published.put((Long) row[0], (LocalDate) row[1]));
        return published;
    }

    /** The latest publication of a grid. */
    Optional<Publication> publication(long gridId) {
        return em.createQuery(
                        "select p from Publication p where p.gridId = :grid order by p.id desc", Publication.class)
                .setParameter("grid", gridId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
