package io.gridkeeper.safety.warning;

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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gives the demonstration company signals of this month and what last month's came to, by the same boundary as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoSignals {

    private static final int AFTER_THE_RISKS = 2730;
    private static final String ADMINISTRATOR = "limin";
    private static final String BRANCH = "G-11";

    @Inject
    private WarningDesk desk;

    @Inject
    private GridRegister grids;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_RISKS) CompanyFounded founded) {
        var ids = grids.all().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        try {
            var lines = DemoTable.lines("signals");
            lines.stream().skip(1).forEach(cells -> tell(cells, ids, founded.on()));
            analyse(lines.getFirst(), ids, YearMonth.from(founded.on()).minusMonths(1));
        } finally {
            onBehalf.nobody();
        }
    }

    private void tell(List<String> cells, Map<String, Long> ids, LocalDate today) {
        onBehalf.of(cells.get(0));
        var ago = Math.min(Integer.parseInt(cells.get(5)), today.getDayOfMonth() - 1);
        var signal = desk.tell(new TellSignal(
                Objects.requireNonNull(ids.get(cells.get(1)), cells.get(1)),
                SignalKind.valueOf(cells.get(2)),
                cells.get(3),
                cells.get(4),
                today.minusDays(ago)));
        var outcome = DemoTable.orNull(cells.get(6));
        if (outcome != null) {
            onBehalf.of(ADMINISTRATOR);
            desk.settle(signal.number(), outcome);
        }
    }

    private void analyse(List<String> words, Map<String, Long> ids, YearMonth month) {
        onBehalf.of(ADMINISTRATOR);
        desk.file(new FileAnalysis(
                Objects.requireNonNull(ids.get(BRANCH), BRANCH),
                month,
                AnalysisPurpose.EARLY_WARNING,
                words.get(0),
                words.get(1)));
    }
}
