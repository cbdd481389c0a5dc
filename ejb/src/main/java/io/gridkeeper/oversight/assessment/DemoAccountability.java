package io.gridkeeper.oversight.assessment;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gives the demonstration company cases of accountability, one of them decided, by the same boundary as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoAccountability {

    private static final int AFTER_THE_DUTIES = 2780;
    private static final String OFFICE = "zhaojianguo";

    @Inject
    private AccountabilityDesk desk;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private OnBehalf onBehalf;

    public void bring(@Observes @Priority(AFTER_THE_DUTIES) CompanyFounded founded) {
        var ids = grids.all().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        var people = organisation.personIds();
        try {
            DemoTable.lines("accountability").forEach(cells -> bring(cells, ids, people, founded.on()));
        } finally {
            onBehalf.nobody();
        }
    }

    private void bring(List<String> cells, Map<String, Long> ids, Map<String, Long> people, LocalDate today) {
        onBehalf.of(cells.get(0));
        long id = desk.open(new OpenAccountability(
                        Objects.requireNonNull(ids.get(cells.get(1)), cells.get(1)),
                        today.minusDays(Long.parseLong(cells.get(2))),
                        cells.get(3),
                        cells.get(4),
                        null))
                .id();
        var more = DemoTable.orNull(cells.get(5));
        if (more != null) {
            long person = Objects.requireNonNull(people.get(more), more);
            desk.name(id, new NamePerson(person, Liability.valueOf(cells.get(6)), cells.get(7)));
        }
        var speaker = DemoTable.orNull(cells.get(8));
        if (speaker != null) {
            onBehalf.of(speaker);
            desk.state(id, cells.get(9));
        }
        var decision = DemoTable.orNull(cells.get(10));
        if (decision != null) {
            onBehalf.of(OFFICE);
            desk.decide(id, decision);
        }
    }
}
