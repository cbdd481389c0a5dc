package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.AnyOf;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stored grids and places; a company has some thousand grids, so the tree may be read at once. */
@Dependent
class Grids {

    private static final String ROW = "select new io.gridkeeper.foundation.grid.GridRow("
            + "g.id, g.code, g.name, g.parentId, g.path, g.unitId, g.location, g.businessLine) from Grid g ";
    private static final String PLACE = "select new io.gridkeeper.foundation.grid.PlaceRow("
            + "p.id, p.code, p.name, g.id, g.code, g.name) from Place p join Grid g on g.id = p.gridId ";

    @PersistenceContext
    private EntityManager em;

    void add(Grid grid) {
        em.persist(grid);
    }

    void add(Place place) {
        em.persist(place);
    }

    Optional<Grid> find(long id) {
        return Optional.ofNullable(em.find(Grid.class, id));
    }

    /** The grid, which nobody else changes and nobody puts work into until the transaction ends. */
    Optional<Grid> hold(long id) {
        return Optional.ofNullable(em.find(Grid.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The grid, which stays as it is until the transaction ends. */
    Optional<Grid> holdAsItIs(long id) {
        return Optional.ofNullable(em.find(Grid.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /** The kind of a grid, which never changes. */
    Optional<GridKind> kind(long id) {
        return em.createQuery("select g.kind from Grid g where g.id = :id", GridKind.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Dynamic grids, or only the closed ones. */
    Set<Long> dynamicIds(boolean closedOnly) {
        return Set.copyOf(em.createQuery(
                        "select g.id from Grid g where g.kind = :dynamic and g.state in :states", Long.class)
                .setParameter("dynamic", GridKind.DYNAMIC)
                .setParameter(
                        "states", closedOnly ? Set.of(GridState.CLOSED) : Set.of(GridState.OPEN, GridState.CLOSED))
                .getResultList());
    }

    List<Grid> all() {
        return em.createQuery("select g from Grid g", Grid.class).getResultList();
    }

    List<Place> allPlaces() {
        return em.createQuery("select p from Place p", Place.class).getResultList();
    }

    /** With their versions, the deepest first. */
    void remove(Set<String> codes) {
        all().stream()
                .filter(grid -> codes.contains(grid.code()))
                .sorted(Comparator.comparingInt((Grid grid) -> grid.path().length())
                        .reversed())
                .forEach(grid -> {
                    em.createQuery("delete from GridVersion v where v.gridId = :grid")
                            .setParameter("grid", grid.id())
                            .executeUpdate();
                    em.remove(grid);
                    em.flush();
                });
    }

    void removePlaces(Set<String> codes) {
        allPlaces().stream().filter(place -> codes.contains(place.code())).forEach(em::remove);
        em.flush();
    }

    List<GridRow> rows() {
        return em.createQuery(ROW + "order by g.code", GridRow.class).getResultList();
    }

    List<GridRow> rows(Collection<Long> ids) {
        var wanted = Set.copyOf(ids);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var any = AnyOf.of("id", wanted);
        return any.into(em.createQuery(ROW + "where g.id" + any.text() + " order by g.code", GridRow.class))
                .getResultList();
    }

    List<GridRow> below(long parentId) {
        return em.createQuery(ROW + "where g.parentId = :parent order by g.code", GridRow.class)
                .setParameter("parent", parentId)
                .getResultList();
    }

    Optional<GridRow> byCode(String code) {
        return em.createQuery(ROW + "where g.code = :code", GridRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Grids after a code in the order of codes, whose code or name contains the text, among some ids or among all. */
    List<GridRow> page(@Nullable Set<Long> among, String text, String afterCode, int limit) {
        var where = "where g.code > :after and (g.name like :text escape '!' or g.code like :text escape '!') ";
        TypedQuery<GridRow> query = em.createQuery(
                ROW + where + (among == null ? "" : "and g.id in :among ") + "order by g.code", GridRow.class);
        if (among != null) {
            query.setParameter("among", among);
        }
        return query.setParameter("after", afterCode)
                .setParameter("text", "%" + escaped(text) + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    List<PlaceRow> places(long gridId) {
        return em.createQuery(PLACE + "where p.gridId = :grid order by p.code", PlaceRow.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** The places of all grids, or of {@code among}, in one query. */
    List<PlaceRow> placesIn(@Nullable Set<Long> among) {
        var query = em.createQuery(
                PLACE + (among == null ? "" : "where p.gridId in :among ") + "order by g.code, p.code", PlaceRow.class);
        if (among != null) {
            query.setParameter("among", among);
        }
        return query.getResultList();
    }

    List<PlaceRow> placesNamed(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : em.createQuery(PLACE + "where p.name in :names order by p.code", PlaceRow.class)
                        .setParameter("names", names)
                        .getResultList();
    }

    Optional<PlaceRow> place(String code) {
        return em.createQuery(PLACE + "where p.code = :code", PlaceRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<PlaceRow> place(long id) {
        return em.createQuery(PLACE + "where p.id = :id", PlaceRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Grid> entity(String code) {
        return em.createQuery("select g from Grid g where g.code = :code", Grid.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<GridRow> byUnit(long unitId) {
        return em.createQuery(ROW + "where g.unitId = :unit", GridRow.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst();
    }

    /** Gives everything below a grid the path that follows from the grid's own. */
    void movePaths(String before, String after) {
        em.createQuery("update Grid g set g.path = concat(:after, substring(g.path, :at)) where g.path like :branch")
                .setParameter("after", after)
                .setParameter("at", before.length() + 1)
                .setParameter("branch", before + "%")
                .executeUpdate();
    }

    /** The names of the places of grids, in the order of codes. */
    Map<Long, String> placeNames(Collection<Long> gridIds) {
        var names = new HashMap<Long, String>();
        em.createQuery("select p from Place p order by p.code", Place.class)
                .getResultStream()
                .filter(place -> gridIds.contains(place.gridId()))
                .forEach(place -> names.merge(place.gridId(), place.name(), (many, one) -> many + "; " + one));
        return names;
    }

    void flush() {
        em.flush();
    }

    private static String escaped(String text) {
        return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
