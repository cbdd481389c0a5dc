package io.gridkeeper.marketing.ownership;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has no owner, as the newest look found it, as far as the caller's grids reach. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-3.3d")
public class OwnershipBook {

    private static final int MOST_ROWS = 200;
    private static final int SHOWN = 14;

    @Inject
    private Ownerships ownerships;

    @Inject
    private SalesScope scope;

    /** A page, at most 200; places in no grid are those of whoever sees the whole market. */
    public Slice<GapRow> list(@Nullable GapKind kind, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var visible = scope.visibleGridIds().orElse(null);
        if (visible != null && visible.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var from = Cursor.decode(cursor, 1);
        var page = ownerships.gaps(visible, kind, from == null ? 0 : from.number(0), rows + 1);
        return Slice.of(page, rows, row -> Cursor.encode(row.id()));
    }

    /** The newest look; whoever does not see the whole market is told nothing of its numbers. */
    public Optional<CheckRow> newest() {
        return scope.visibleGridIds().isPresent()
                ? Optional.empty()
                : ownerships.newest().map(OwnershipCheck::row);
    }

    /** The last looks, the newest first; empty for those who do not see the whole market. */
    public List<CheckRow> checks() {
        return scope.visibleGridIds().isPresent() ? List.of() : ownerships.checks(SHOWN);
    }
}
