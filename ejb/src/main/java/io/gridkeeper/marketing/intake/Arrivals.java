package io.gridkeeper.marketing.intake;

import io.gridkeeper.foundation.kernel.Collision;
import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stored arrivals. */
@Dependent
class Arrivals {

    @PersistenceContext
    private EntityManager em;

    void add(Arrival arrival) {
        em.persist(arrival);
    }

    void flush(Arrival arrival) {
        Collision.refuse(em::flush, "intake.refusal.settled", arrival.number());
    }

    String nextNumber(int year) {
        return "LD-%d-%05d".formatted(year, NumberSequence.next(em::createNativeQuery, "waiting_arrival_number_seq"));
    }

    Arrival get(String number) {
        return em.createQuery("select a from Arrival a where a.number = :number", Arrival.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("intake.refusal.unknown", number));
    }

    ArrivalRow row(String number) {
        return em.createQuery(ArrivalRow.SELECT + " where a.number = :number", ArrivalRow.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("intake.refusal.unknown", number));
    }

    /** Those that wait, the oldest first. */
    List<Arrival> waiting(int limit) {
        return em.createQuery("select a from Arrival a where a.state = :waiting order by a.id", Arrival.class)
                .setParameter("waiting", ArrivalState.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    long count() {
        return em.createQuery("select count(*) from Arrival a where a.state = :waiting", Long.class)
                .setParameter("waiting", ArrivalState.WAITING)
                .getSingleResult();
    }

    /** The newest first, before an id; of one person or of all. */
    List<ArrivalRow> page(ArrivalState state, @Nullable Long by, long before, int limit) {
        var query = em.createQuery(
                        ArrivalRow.SELECT + " where a.state = :state and a.id < :before"
                                + (by == null ? "" : " and a.arrivedById = :by") + " order by a.id desc",
                        ArrivalRow.class)
                .setParameter("state", state)
                .setParameter("before", before);
        if (by != null) {
            query.setParameter("by", by);
        }
        return query.setMaxResults(limit).getResultList();
    }
}
