package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.kernel.AnyOf;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stored sets of fields, and what they need to know of the grid tree. */
@Dependent
class Fields {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(FieldSet set) {
        em.persist(set);
        em.flush();
    }

    void remove(FieldSet set) {
        em.remove(set);
    }

    Optional<FieldSet> set(long id) {
        return Optional.ofNullable(em.find(FieldSet.class, id));
    }

    /** All sets, the latest first. */
    List<FieldSetRow> sets() {
        return em.createQuery("select s from FieldSet s order by s.effectiveFrom desc", FieldSet.class)
                .getResultStream()
                .map(FieldSet::row)
                .toList();
    }

    /** What some grids own on a day; grids that own nothing are left out. */
    List<OwnedWork> owned(Collection<Long> gridIds, LocalDate day) {
        var any = AnyOf.of("grid", gridIds);
        return any.into(em.createQuery(
                        "select g.id, g.path, l.categories from FieldSet s join s.lines l join Grid g on g.id ="
                                + " l.ownerGridId where l.ownerGridId" + any.text() + " and l.categories is not null"
                                + " and s.effectiveFrom = (select max(t.effectiveFrom) from FieldSet t where"
                                + " t.effectiveFrom <= :day)",
                        Object[].class))
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new OwnedWork((Long) row[0], (String) row[1], FieldLineColumns.codes((String) row[2])))
                .toList();
    }

    /** The paths of the grids that have none above them. */
    List<String> tops() {
        return em.createQuery("select g.path from Grid g where g.parentId is null", String.class)
                .getResultList();
    }

    /** The grids of a branch. */
    Set<Long> branch(String path) {
        return Set.copyOf(em.createQuery("select g.id from Grid g where g.path like :branch", Long.class)
                .setParameter("branch", path + "%")
                .getResultList());
    }

    /** The grid and everything below it; nothing where there is no such grid. */
    Set<Long> branch(long gridId) {
        return em.createQuery("select g.path from Grid g where g.id = :id", String.class)
                .setParameter("id", gridId)
                .getResultStream()
                .findFirst()
                .map(this::branch)
                .orElse(Set.of());
    }

    List<HeldWork> held(long personId) {
        return em.createQuery(
                        "select new io.gridkeeper.foundation.field.HeldWork(a.gridId, a.post, a.validFrom, a.validTo)"
                                + " from Appointment a where a.personId = :person",
                        HeldWork.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
