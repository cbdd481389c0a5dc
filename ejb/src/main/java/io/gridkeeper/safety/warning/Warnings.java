package io.gridkeeper.safety.warning;

import io.gridkeeper.foundation.kernel.NumberSequence;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stored signals and analyses. */
@Dependent
class Warnings {

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
        em.flush();
    }

    /** A new number such as {@code YJ-000007}; one given up by a rollback is never given again. */
    String nextNumber() {
        return "YJ-%06d".formatted(NumberSequence.next(em::createNativeQuery, "warning_number_seq"));
    }

    WarningSignal signal(String number) {
        return em.createQuery("select s from WarningSignal s where s.number = :number", WarningSignal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("warning.unknown.signal"));
    }

    /** The newest first, in {@code grids} or everywhere. */
    List<WarningSignal> page(@Nullable Collection<Long> grids, boolean openOnly, long before, int limit) {
        var query = em.createQuery(
                        "select s from WarningSignal s where s.id < :before"
                                + (grids == null ? "" : " and s.gridId in (:grids)")
                                + (openOnly ? " and s.settledOn is null" : "") + " order by s.id desc",
                        WarningSignal.class)
                .setParameter("before", before)
                .setMaxResults(limit);
        if (grids != null) {
            query.setParameter("grids", grids);
        }
        return query.getResultList();
    }

    List<WarningSignal> seenIn(YearMonth month, Collection<Long> grids) {
        return em.createQuery(
                        "select s from WarningSignal s where s.gridId in (:grids) and s.seenOn between :from and :to"
                                + " order by s.id",
                        WarningSignal.class)
                .setParameter("grids", grids)
                .setParameter("from", month.atDay(1))
                .setParameter("to", month.atEndOfMonth())
                .getResultList();
    }

    /** The open signals of exactly this grid, the oldest first. */
    List<WarningSignal> openIn(long gridId) {
        return em.createQuery(
                        "select s from WarningSignal s where s.gridId = :grid and s.settledOn is null order by s.id",
                        WarningSignal.class)
                .setParameter("grid", gridId)
                .getResultList();
    }

    Optional<WarningAnalysis> analysis(long gridId, YearMonth month, AnalysisPurpose purpose) {
        return em.createQuery(
                        "select a from WarningAnalysis a where a.gridId = :grid and a.monthStart = :month and"
                                + " a.purpose = :purpose",
                        WarningAnalysis.class)
                .setParameter("grid", gridId)
                .setParameter("month", month.atDay(1))
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    /** The analyses since a day, the newest month first; at most a hundred. */
    List<WarningAnalysis> analyses(LocalDate since) {
        return em.createQuery(
                        "select a from WarningAnalysis a where a.monthStart >= :since order by a.monthStart desc, a.id"
                                + " desc",
                        WarningAnalysis.class)
                .setParameter("since", since)
                .setMaxResults(100)
                .getResultList();
    }
}
