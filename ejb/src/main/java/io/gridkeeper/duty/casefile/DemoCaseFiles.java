package io.gridkeeper.duty.casefile;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives the demonstration company confidential files, each with the officers who read it, by the same boundary as everybody's. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoCaseFiles {

    private static final int AFTER_THE_RISKS = 2720;

    @Inject
    private CaseDesk desk;

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
            DemoTable.lines("case-files").forEach(cells -> open(cells, ids, people));
        } finally {
            onBehalf.nobody();
        }
    }

    private void open(List<String> cells, Map<String, Long> ids, Map<String, Long> people) {
        onBehalf.of(cells.get(0));
        var topic = DemoTable.orNull(cells.get(2));
        var grid = DemoTable.orNull(cells.get(3));
        var subject = DemoTable.orNull(cells.get(5));
        var score = DemoTable.orNull(cells.get(8));
        long file = desk.open(new OpenCase(
                        CaseKind.valueOf(cells.get(1)),
                        topic == null ? null : CaseTopic.valueOf(topic),
                        grid == null ? null : ids.get(grid),
                        cells.get(4),
                        subject == null ? null : people.get(subject),
                        cells.get(6),
                        DemoTable.orNull(cells.get(7)),
                        score == null ? null : Integer.valueOf(score),
                        Arrays.stream(cells.get(9).split(",")).map(people::get).toList()))
                .id();
        if (DemoTable.orNull(cells.get(10)) != null) {
            desk.hear(file);
        }
        var decision = DemoTable.orNull(cells.get(11));
        if (decision != null) {
            desk.decide(file, decision);
        }
    }
}
