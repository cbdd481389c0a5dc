package io.gridkeeper.safety.hazard;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Stored hazards, by who did something to them. */
@Dependent
class HazardDeeds {

    @PersistenceContext
    private EntityManager em;

    /** What some people put right in a time and was not returned. */
    List<DoneHazard> rectifiedBy(Collection<Long> people, Instant from, Instant until) {
        return done(
                "h.outcome.rectifiedById, h.outcome.rectifiedAt) from Hazard h where h.outcome.rectifiedById in"
                        + " (:people) and h.outcome.rectifiedAt >= :from and h.outcome.rectifiedAt < :until",
                people,
                from,
                until);
    }

    /** What some people found put right by another and closed in a time. */
    List<DoneHazard> acceptedBy(Collection<Long> people, Instant from, Instant until) {
        return done(
                "h.outcome.acceptedById, h.outcome.closedAt) from Hazard h where (h.outcome.rectifiedById is null or"
                        + " h.outcome.rectifiedById <> h.outcome.acceptedById) and h.outcome.acceptedById in (:people)"
                        + " and h.outcome.closedAt >= :from and h.outcome.closedAt < :until",
                people,
                from,
                until);
    }

    private List<DoneHazard> done(String whoAndWhen, Collection<Long> people, Instant from, Instant until) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new io.gridkeeper.safety.hazard.DoneHazard(h.registration.number, h.grade,"
                                        + " substring(h.registration.description, 1, 160),"
                                        + " h.registration.place.gridId, " + whoAndWhen,
                                DoneHazard.class)
                        .setParameter("people", people)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList();
    }
}
