package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.identity.Caller;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.CompanyClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the access class of a capability begins with: who calls, what day it is for him and which grids are his. What lies
 * outside them is not found, never forbidden.
 */
public abstract class GridAccess {

    @Inject
    private CurrentCaller current;

    @Inject
    private GridScope scope;

    @Inject
    private GridRegister grids;

    @Inject
    private Clock clock;

    protected GridScope scope() {
        return scope;
    }

    protected GridRegister grids() {
        return grids;
    }

    public Caller caller() {
        return current.get();
    }

    public @Nullable Long person() {
        return caller().personId();
    }

    /** The caller's person; refuses an account without one. */
    public long personId() {
        return caller().requirePersonId();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return CompanyClock.dayOf(now());
    }

    public boolean sees(long gridId) {
        return scope.sees(gridId);
    }

    /** Whether the caller keeps the records of the grid. */
    public boolean keeps(long gridId) {
        return scope.keeps(gridId);
    }

    /** The grids to look in: the one asked for and those below it, of those the caller sees; null means all. */
    public @Nullable Collection<Long> within(@Nullable Long grid) {
        return grids.within(grid);
    }

    /** A grid the caller sees. */
    public GridRow grid(long gridId) {
        return grids.grid(gridId);
    }
}
