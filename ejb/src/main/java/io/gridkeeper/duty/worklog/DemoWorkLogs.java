package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PerformedKind;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gives people of the demonstration company this month's work log, by the same boundary as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoWorkLogs {

    private static final int AFTER_THE_RISKS = 2770;

    @Inject
    private WorkLogBook book;

    @Inject
    private GridRegister grids;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_RISKS) CompanyFounded founded) {
        var ids = grids.all().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        try {
            DemoTable.lines("work-logs").forEach(cells -> {
                onBehalf.of(cells.get(0));
                book.write(List.of(wish(cells, ids, founded.on())));
            });
        } finally {
            onBehalf.nobody();
        }
    }

    /** In this month, so that it can be corrected and its page is not empty on the first days of one. */
    private static WriteLog wish(List<String> cells, Map<String, Long> ids, LocalDate today) {
        var ago = Math.min(Integer.parseInt(cells.get(3)), today.getDayOfMonth() - 1);
        return new WriteLog(
                today.minusDays(ago),
                PerformedKind.valueOf(cells.get(2)),
                Objects.requireNonNull(ids.get(cells.get(1)), cells.get(1)),
                Integer.parseInt(cells.get(4)),
                DemoTable.orNull(cells.get(5)));
    }
}
