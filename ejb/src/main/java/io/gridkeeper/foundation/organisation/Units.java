package io.gridkeeper.foundation.organisation;

import io.gridkeeper.foundation.kernel.NumberSequence;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stored units; a company has thousands of them at most, so the whole tree may be read at once. */
@Dependent
class Units {

    private static final String ROW = "select new io.gridkeeper.foundation.organisation.UnitRow("
            + "u.id, u.code, u.name, u.kind, u.parentId, u.path) from Unit u ";

    @PersistenceContext
    private EntityManager em;

    void add(Unit unit) {
        em.persist(unit);
    }

    List<Unit> all() {
        return em.createQuery("select u from Unit u", Unit.class).getResultList();
    }

    /** The deepest first. */
    void remove(Set<String> codes) {
        all().stream()
                .filter(unit -> codes.contains(unit.code()))
                .sorted(Comparator.comparingInt((Unit unit) -> unit.path().length())
                        .reversed())
                .forEach(unit -> {
                    em.remove(unit);
                    em.flush();
                });
    }

    List<UnitRow> rows() {
        return em.createQuery(ROW + "order by u.path", UnitRow.class).getResultList();
    }

    void flush() {
        em.flush();
    }

    /** The unit above all others. */
    Optional<Unit> top() {
        return em.createQuery("select u from Unit u where u.parentId is null order by u.id", Unit.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<UnitRow> contractor(String name) {
        return em.createQuery(ROW + "where u.kind = :kind and u.name = :name order by u.id", UnitRow.class)
                .setParameter("kind", UnitKind.CONTRACTOR)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Contractors and their people are numbered together; a number given up by a rollback is never given again. */
    long nextContractorNumber() {
        return NumberSequence.next(em::createNativeQuery, "contractor_number_seq");
    }

    Optional<UnitRow> row(long id) {
        return em.createQuery(ROW + "where u.id = :id", UnitRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
