package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.grid.AppointmentEntry;
import io.gridkeeper.foundation.grid.GridEntry;
import io.gridkeeper.foundation.grid.GridPlan;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.grid.PostPlan;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.roster.CompanyFounded;
import io.gridkeeper.foundation.roster.DemoTable;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives the demonstration company grids of two departments and the fields of regulation 6, with what the two own. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoFields {

    private static final int AFTER_EVERYTHING = 9000;
    private static final String COMPANY = "G-00";

    @Inject
    private GridPlan plan;

    @Inject
    private PostPlan posts;

    @Inject
    private GridRegister grids;

    @Inject
    private FieldOffice office;

    public void bring(@Observes @Priority(AFTER_EVERYTHING) CompanyFounded founded) {
        var table = DemoTable.lines("fields");
        var since = founded.on().withDayOfYear(1);
        plan.storeGrids(table.stream().map(DemoFields::grid).toList());
        posts.appoint(
                table.stream().flatMap(cells -> people(cells, since).stream()).toList());
        var ids = grids.all().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        office.found(lines(table, ids), since);
    }

    private static GridEntry grid(List<String> cells) {
        return new GridEntry(cells.get(0), cells.get(1), COMPANY, cells.get(2), cells.get(3), cells.get(4), null, null);
    }

    private static List<AppointmentEntry> people(List<String> cells, LocalDate since) {
        var people = new ArrayList<>(List.of(
                post(cells, cells.get(5), Post.SAFETY_RESPONSIBLE, since),
                post(cells, cells.get(6), Post.SUPERVISOR, since)));
        for (var administrator : cells.get(7).split(",")) {
            people.add(post(cells, administrator, Post.GRID_ADMIN, since));
        }
        return people;
    }

    private static AppointmentEntry post(List<String> cells, String person, Post post, LocalDate since) {
        return new AppointmentEntry(cells.get(0), person, post.name(), since, null);
    }

    /** The preset of regulation 6, in which a line of the table takes the place of its field or comes beside it. */
    private static List<FieldLine> lines(List<List<String>> table, Map<String, Long> ids) {
        var lines = new LinkedHashMap<String, FieldLine>();
        FieldPresets.all().getOrDefault("R06", List.of()).forEach(line -> lines.put(line.code(), line));
        for (var cells : table) {
            var owner = Objects.requireNonNull(ids.get(cells.get(0)), cells.get(0));
            var work = FieldLineColumns.codes(cells.get(11));
            lines.compute(
                    cells.get(8),
                    (code, known) -> known == null ? own(cells, owner, work) : known.ownedBy(owner, work));
        }
        return List.copyOf(lines.values());
    }

    private static FieldLine own(List<String> cells, long owner, Set<String> work) {
        var name = new Bilingual(cells.get(9), cells.get(10));
        return new FieldLine(cells.get(8), name, FieldDuty.ASSIST, Set.of(), owner, work);
    }
}
