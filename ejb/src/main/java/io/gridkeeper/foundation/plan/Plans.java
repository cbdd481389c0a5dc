package io.gridkeeper.foundation.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stored plans and shapes. A company has some dozen plans, each with some hundred shapes at most. */
@Dependent
class Plans {

    @PersistenceContext
    private EntityManager em;

    void add(SitePlan plan) {
        em.persist(plan);
    }

    void add(GridShape shape) {
        em.persist(shape);
    }

    void flush() {
        em.flush();
    }

    void remove(GridShape shape) {
        em.remove(shape);
    }

    List<SitePlan> current() {
        return em.createQuery("select p from SitePlan p where p.retired = false order by p.name, p.id", SitePlan.class)
                .getResultList();
    }

    Optional<SitePlan> find(long id) {
        return Optional.ofNullable(em.find(SitePlan.class, id)).filter(plan -> !plan.isRetired());
    }

    Optional<GridShape> shape(long id) {
        return Optional.ofNullable(em.find(GridShape.class, id));
    }

    /** All shapes of a plan on any day, in their order of time. */
    List<GridShape> shapes(long planId) {
        return em.createQuery(
                        "select s from GridShape s where s.planId = :plan order by s.gridId, s.validFrom",
                        GridShape.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    List<GridShape> shapes(long planId, LocalDate day) {
        return em.createQuery(
                        "select s from GridShape s where s.planId = :plan and s.validFrom <= :day"
                                + " and (s.validTo is null or s.validTo >= :day) order by s.gridId",
                        GridShape.class)
                .setParameter("plan", planId)
                .setParameter("day", day)
                .getResultList();
    }

    List<GridShape> shapesOf(long planId, long gridId) {
        return em.createQuery(
                        "select s from GridShape s where s.planId = :plan and s.gridId = :grid order by s.validFrom",
                        GridShape.class)
                .setParameter("plan", planId)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** The shapes of a grid on any plan that hold beyond a day. */
    List<GridShape> after(LocalDate day, long gridId) {
        return em.createQuery(
                        "select s from GridShape s where s.gridId = :grid and (s.validTo is null or s.validTo > :day)"
                                + " order by s.id",
                        GridShape.class)
                .setParameter("grid", gridId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Plan id and grid id of every shape that is valid on a day or was before. */
    List<Object[]> drawn(LocalDate day) {
        return em.createQuery(
                        "select s.planId, s.gridId, case when s.validTo is null or s.validTo >= :day then true else"
                                + " false end from GridShape s where s.validFrom <= :day",
                        Object[].class)
                .setParameter("day", day)
                .getResultList();
    }
}
