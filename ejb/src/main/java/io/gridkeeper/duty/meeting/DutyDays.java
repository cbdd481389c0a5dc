package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stored days of duty. */
@Dependent
class DutyDays {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(DutyDay day) {
        em.persist(day);
    }

    void remove(DutyDay day) {
        em.remove(day);
    }

    void flush() {
        em.flush();
    }

    DutyDay get(long id) {
        return Optional.ofNullable(em.find(DutyDay.class, id))
                .orElseThrow(() -> Refusal.notFound("meeting.unknown.duty"));
    }

    /** By day and grid. */
    List<DutyDay> in(Collection<Long> grids, LocalDate from, LocalDate to) {
        return grids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from DutyDay d where d.gridId in (:grids) and d.onDay between :from and :to"
                                        + " order by d.onDay, d.gridId",
                                DutyDay.class)
                        .setParameter("grids", grids)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }
}
