package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.identity.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to sales grids. */
@Dependent
class GridJournal {

    private static final int LONGEST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    void note(long gridId, SalesGridAct act, @Nullable String note, @Nullable String clause) {
        var words = note != null && note.length() > LONGEST ? note.substring(0, LONGEST) : note;
        em.persist(new SalesGridEvent(
                gridId, new SalesGridEventRow(clock.instant(), caller.get().name(), act, words, clause)));
    }

    /** The newest first. */
    List<SalesGridEventRow> of(long gridId, int limit) {
        return em.createQuery(
                        "select e from SalesGridEvent e where e.gridId = :grid order by e.id desc",
                        SalesGridEvent.class)
                .setParameter("grid", gridId)
                .setMaxResults(limit)
                .getResultStream()
                .map(SalesGridEvent::row)
                .toList();
    }
}
