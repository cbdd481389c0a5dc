package io.gridkeeper.duty.activity;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.OnBehalf;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.foundation.roster.DemoTable;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gives the demonstration company this month's activities, by the same boundary as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoActivities {

    private static final int AFTER_THE_RISKS = 2710;

    @Inject
    private ActivityBook book;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_RISKS) CompanyFounded founded) {
        var ids = grids.all().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        var people = organisation.personIds();
        try {
            DemoTable.lines("activities").forEach(cells -> {
                onBehalf.of(cells.get(0));
                book.record(wish(cells, ids, people, founded.on()));
            });
        } finally {
            onBehalf.nobody();
        }
    }

    /** In this month, so that its page is not empty on the first days of one. */
    private static RecordActivity wish(
            List<String> cells, Map<String, Long> ids, Map<String, Long> people, LocalDate today) {
        var expected = DemoTable.orNull(cells.get(7));
        var ago = Math.min(Integer.parseInt(cells.get(5)), today.getDayOfMonth() - 1);
        return new RecordActivity(
                Objects.requireNonNull(ids.get(cells.get(1)), cells.get(1)),
                ActivityKind.valueOf(cells.get(2)),
                cells.get(3),
                DemoTable.orNull(cells.get(4)),
                today.minusDays(ago),
                new BigDecimal(cells.get(6)),
                expected == null ? null : Integer.valueOf(expected),
                Arrays.stream(cells.get(8).split(",")).map(people::get).toList());
    }
}
