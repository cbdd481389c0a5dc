package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Stored disputes and the rules by which they are decided. */
@Dependent
class Disputes {

    @PersistenceContext
    private EntityManager em;

    /** Stores a new one now, so that a second open one of the same customer is refused here. */
    void open(Dispute dispute) {
        try {
            em.persist(dispute);
            em.flush();
        } catch (ConstraintViolationException second) {
            throw Refusal.conflict("dispute.refusal.openAlready", dispute.customerNumber())
                    .citing("R14-3.1d");
        }
    }

    void add(DisputeEvent event) {
        em.persist(event);
    }

    void flush(Dispute dispute) {
        Collision.refuse(em::flush, "dispute.refusal.changedMeanwhile", dispute.number());
    }

    Dispute get(String number) {
        return em.createQuery("select d from Dispute d where d.number = :number", Dispute.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("dispute.refusal.unknown", number));
    }

    /** Held until the transaction ends. */
    Dispute hold(long id) {
        return Optional.ofNullable(em.find(Dispute.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.notFound("dispute.refusal.unknown", id));
    }

    boolean hasOpen(long customerId) {
        return !em.createQuery("select d.id from Dispute d where d.openCustomerId = :customer", Long.class)
                .setParameter("customer", customerId)
                .getResultList()
                .isEmpty();
    }

    Optional<String> openOf(long customerId) {
        return em.createQuery("select d.number from Dispute d where d.openCustomerId = :customer", String.class)
                .setParameter("customer", customerId)
                .getResultStream()
                .findFirst();
    }

    String nextNumber(int year) {
        return "ZY-%d-%04d".formatted(year, NumberSequence.next(em::createNativeQuery, "customer_dispute_number_seq"));
    }

    DisputeRow row(long id) {
        return em.createQuery(DisputeRow.SELECT + " where d.id = :id", DisputeRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The newest first, before an id, of some grids or of all. */
    List<DisputeRow> list(@Nullable Collection<Long> grids, boolean open, long before, int limit) {
        var query = em.createQuery(
                DisputeRow.SELECT + where(grids, open) + " and d.id < :before order by d.id desc", DisputeRow.class);
        return bound(query, grids, open)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    long countOpen(@Nullable Collection<Long> grids) {
        var query = em.createQuery("select count(*) from Dispute d" + where(grids, true), Long.class);
        return bound(query, grids, true).getSingleResult();
    }

    private static String where(@Nullable Collection<Long> grids, boolean open) {
        return " where " + (open ? "d.state in (:open)" : "1 = 1")
                + (grids == null ? "" : " and (d.holderGridId in (:grids) or d.claimantGridId in (:grids))");
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, @Nullable Collection<Long> grids, boolean open) {
        if (open) {
            query.setParameter("open", DisputeState.open());
        }
        return grids == null ? query : query.setParameter("grids", grids);
    }

    List<DisputeEvent> events(long disputeId) {
        return em.createQuery(
                        "select e from DisputeEvent e where e.disputeId = :dispute order by e.sequence desc",
                        DisputeEvent.class)
                .setParameter("dispute", disputeId)
                .getResultList();
    }

    List<DisputeRule> rules() {
        return em.createQuery("select r from DisputeRule r order by r.position", DisputeRule.class)
                .getResultList();
    }

    DisputeSetting setting() {
        return em.find(DisputeSetting.class, DisputeSetting.ONLY);
    }

    DisputeRules inForce() {
        return new DisputeRules(
                rules().stream().map(DisputeRule::line).toList(), setting().hearingWorkdays());
    }
}
