package io.gridkeeper.duty.directive;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gives the demonstration company work that was handed down, some of it received and done, by the same boundary as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoDirectives {

    private static final int AFTER_THE_RISKS = 2700;
    private static final String OFFICE = "zhaojianguo";
    private static final String ADMINISTRATOR = "limin";

    @Inject
    private DirectiveDesk desk;

    @Inject
    private GridRegister grids;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_RISKS) CompanyFounded founded) {
        var ids = grids.all().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        try {
            DemoTable.lines("directives").forEach(cells -> hand(cells, ids, founded.on()));
        } finally {
            onBehalf.nobody();
        }
    }

    private void hand(List<String> cells, Map<String, Long> ids, LocalDate today) {
        onBehalf.of(OFFICE);
        var due = DemoTable.orNull(cells.get(3));
        var directive = desk.issue(new IssueDirective(
                DirectiveKind.valueOf(cells.get(0)),
                cells.get(1),
                DemoTable.orNull(cells.get(2)),
                today,
                due == null ? null : today.plusDays(Integer.parseInt(due)),
                Arrays.stream(cells.get(4).split(",")).map(ids::get).toList()));
        onBehalf.of(ADMINISTRATOR);
        var lines = desk.lines(directive.id()).stream()
                .filter(desk::answers)
                .collect(Collectors.toMap(LineRow::gridId, LineRow::id));
        for (var code : parts(cells.get(5), ",")) {
            desk.acknowledge(line(lines, ids, code));
        }
        for (var done : parts(cells.get(6), ";")) {
            var said = done.split("=", 2);
            desk.done(line(lines, ids, said[0]), DemoTable.orNull(said[1]));
        }
    }

    private static long line(Map<Long, Long> lines, Map<String, Long> ids, String code) {
        return Objects.requireNonNull(lines.get(Objects.requireNonNull(ids.get(code), code)), code);
    }

    private static List<String> parts(String cell, String between) {
        return DemoTable.orNull(cell) == null ? List.of() : List.of(cell.split(between));
    }
}
