package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stored rules of meetings. */
@Dependent
class MeetingRules {

    private static final String IN_GRIDS = "select r from MeetingRule r where r.gridId in (:grids)";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(MeetingRule rule) {
        em.persist(rule);
    }

    void flush() {
        em.flush();
    }

    MeetingRule get(long id) {
        return Optional.ofNullable(em.find(MeetingRule.class, id))
                .orElseThrow(() -> Refusal.notFound("meeting.unknown.rule"));
    }

    /** Those of a name that nobody ended. */
    List<MeetingRule> open(Collection<Long> grids, String name) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(IN_GRIDS + " and r.name = :name and r.lastDay is null", MeetingRule.class)
                        .setParameter("grids", grids)
                        .setParameter("name", name)
                        .getResultList();
    }

    /** Those in force on a day or later. */
    List<MeetingRule> from(Collection<Long> grids, LocalDate day) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                IN_GRIDS + " and (r.lastDay is null or (r.lastDay >= :day and r.lastDay >="
                                        + " r.effectiveFrom)) order by r.gridId, r.effectiveFrom, r.id",
                                MeetingRule.class)
                        .setParameter("grids", grids)
                        .setParameter("day", day)
                        .getResultList();
    }
}
