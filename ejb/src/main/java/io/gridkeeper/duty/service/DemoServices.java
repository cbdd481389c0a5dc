package io.gridkeeper.duty.service;

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

/** Gives the demonstration company what is asked for in its grids and who can help, by the same boundary as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoServices {

    private static final int AFTER_THE_RISKS = 2750;

    @Inject
    private ServiceDesk desk;

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
            DemoTable.lines("skills").forEach(cells -> offer(cells, ids));
            DemoTable.lines("services").forEach(cells -> take(cells, ids, people, founded.on()));
        } finally {
            onBehalf.nobody();
        }
    }

    private void offer(List<String> cells, Map<String, Long> ids) {
        onBehalf.of(cells.get(0));
        desk.offer(new NewSkill(known(ids, cells.get(1)), ServiceKind.valueOf(cells.get(2)), cells.get(3)));
    }

    private void take(List<String> cells, Map<String, Long> ids, Map<String, Long> people, LocalDate today) {
        onBehalf.of(cells.get(0));
        var person = DemoTable.orNull(cells.get(4));
        var due = DemoTable.orNull(cells.get(6));
        long request = desk.ask(new AskService(
                        known(ids, cells.get(1)),
                        ServiceKind.valueOf(cells.get(2)),
                        cells.get(3),
                        person == null ? null : known(people, person),
                        "yes".equals(cells.get(5)),
                        due == null ? null : today.plusDays(Integer.parseInt(due))))
                .id();
        var answer = DemoTable.orNull(cells.get(7));
        if (answer != null) {
            desk.answer(request, answer);
        }
    }

    private static long known(Map<String, Long> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }
}
