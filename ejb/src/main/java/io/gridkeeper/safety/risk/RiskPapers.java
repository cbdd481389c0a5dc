package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is written about risks beside themselves: assessments, grading tables, history, tasks and regimes. */
@Dependent
class RiskPapers {

    private static final int HISTORY_MAX = 200;
    private static final int ROWS_MAX = 500;

    @PersistenceContext
    private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
    }

    List<GradingTable> tables() {
        return em.createQuery("select t from GradingTable t order by t.method, t.code", GradingTable.class)
                .getResultList();
    }

    Optional<GradingTable> table(String code) {
        return em.createQuery("select t from GradingTable t where t.code = :code", GradingTable.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The table by which the company grades on a day. */
    GradingTable table(GradingMethod method, LocalDate day) {
        return em.createQuery(
                        "select a.table from GradingAdoption a where a.method = :method and a.validFrom <= :day"
                                + " order by a.validFrom desc",
                        GradingTable.class)
                .setParameter("method", method)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("risk.refusal.noTable", method.name()));
    }

    List<GradingAdoption> adoptions() {
        return em.createQuery(
                        "select a from GradingAdoption a join fetch a.table order by a.method, a.validFrom desc",
                        GradingAdoption.class)
                .getResultList();
    }

    boolean isAdopted(GradingMethod method, LocalDate from) {
        return adoptions().stream()
                .anyMatch(adoption -> adoption.table().method() == method
                        && adoption.validFrom().equals(from));
    }

    /** The assessments of some events, the newest first. */
    List<RiskAssessment> assessments(Collection<Long> events) {
        return events.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from RiskAssessment a where a.eventId in (:events) order by a.id desc",
                                RiskAssessment.class)
                        .setParameter("events", events)
                        .getResultList();
    }

    List<RiskHistory> history(long pointId) {
        return em.createQuery(
                        "select h from RiskHistory h where h.pointId = :point order by h.id desc", RiskHistory.class)
                .setParameter("point", pointId)
                .setMaxResults(HISTORY_MAX)
                .getResultList();
    }

    /** In how many days risks must be assessed again after the cause. */
    int days(ReassessmentCause cause) {
        return ((Number) em.createNativeQuery("select days from risk_reassessment_rule where cause = :cause")
                        .setParameter("cause", cause.name())
                        .getSingleResult())
                .intValue();
    }

    Identification identification(long id) {
        return Optional.ofNullable(em.find(Identification.class, id))
                .orElseThrow(() -> Refusal.notFound("risk.refusal.identificationUnknown"));
    }

    /** The newest first. */
    List<Identification> identifications() {
        return em.createQuery(
                        "select i from Identification i order by i.startsOn desc, i.id desc", Identification.class)
                .setMaxResults(ROWS_MAX)
                .getResultList();
    }

    /** The tasks of a grid that are not closed. */
    List<Identification> openIn(long gridId) {
        return em.createQuery(
                        "select i from Identification i where i.gridId = :grid and i.closedOn is null order by i.id",
                        Identification.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    long eventsFoundIn(long identificationId) {
        return em.createQuery("select count(*) from RiskEvent e where e.identificationId = :task", Long.class)
                .setParameter("task", identificationId)
                .getSingleResult();
    }

    List<Regime> regimes(long gridId) {
        return em.createQuery(
                        "select r from Regime r where r.gridId = :grid order by r.kind, r.validFrom desc", Regime.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    /** Grid id and kind of what is in force on a day. */
    List<Object[]> regimesOn(LocalDate day) {
        return em.createQuery(
                        "select r.gridId, r.kind from Regime r where r.validFrom <= :day and (r.validTo is null or"
                                + " r.validTo >= :day)",
                        Object[].class)
                .setParameter("day", day)
                .getResultList();
    }
}
