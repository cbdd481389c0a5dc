package io.gridkeeper.duty.charter;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.OnBehalf;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.foundation.roster.DemoTable;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gives the demonstration company plans of units, drafted and approved by the same boundary as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoCharters {

    private static final int AFTER_THE_RISKS = 2740;

    @Inject
    private CharterBook book;

    @Inject
    private GridRegister grids;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_RISKS) CompanyFounded founded) {
        var ids = grids.all().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        try {
            DemoTable.lines("charters").forEach(cells -> draft(cells, ids));
        } finally {
            onBehalf.nobody();
        }
    }

    private void draft(List<String> cells, Map<String, Long> ids) {
        onBehalf.of(cells.get(0));
        var grid = Objects.requireNonNull(ids.get(cells.get(1)), cells.get(1));
        long plan = book.draft(new DraftCharter(grid, cells.get(2), cells.get(3).replace('|', '\n')))
                .id();
        var approver = DemoTable.orNull(cells.get(4));
        if (approver != null) {
            onBehalf.of(approver);
            book.approve(plan);
        }
    }
}
