package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.CompanyClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the access class of a capability of the market begins with: who is selling, what day it is for him, which grids
 * are his.
 */
public abstract class SalesAccess {

    @Inject
    private CurrentCaller current;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private Clock clock;

    protected SalesScope scope() {
        return scope;
    }

    public @Nullable Long person() {
        return current.get().personId();
    }

    /** The caller's person; refuses an account without one. */
    public long personId() {
        return current.get().requirePersonId();
    }

    public boolean is(long personId) {
        var person = person();
        return person != null && person == personId;
    }

    /** Whether the caller leads the grid: as its area manager, or as the sales manager of the whole market. */
    public boolean leads(@Nullable Long gridId) {
        return scope.mayPlan() || (gridId != null && scope.holds(gridId, SalesPost.AREA_MANAGER));
    }

    /** The grids to search in: one with everything below it as far as the caller sees, or all he sees; null means all. */
    public @Nullable Collection<Long> within(@Nullable Long grid) {
        return grid == null
                ? scope.visibleGridIds().orElse(null)
                : grids.tree().stream()
                        .filter(row -> row.pathIds().contains(grid))
                        .map(SalesGridRow::id)
                        .toList();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
