package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.coverage.ObjectPlan;
import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.grid.GridPlan;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.grid.PostPlan;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.UnitRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes everything a roster holds as the workbook that can be brought again: bringing it changes nothing. Logins and
 * roles stay out of it. Whoever takes it along leaves a line in the trail.
 */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN})
public class RosterExport {

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private GridPlan grids;

    @Inject
    private PostPlan posts;

    @Inject
    private PostOffice kinds;

    @Inject
    private ObjectPlan objects;

    @Inject
    private AuditTrail trail;

    /** The whole roster as .xlsx. */
    public byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gridkeeper", "1.0")) {
            for (var sheet : RosterSheet.values()) {
                write(workbook, sheet, rows(sheet));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        trail.record("roster", 0, "export", null, null, bytes.size() + " bytes");
        return bytes.toByteArray();
    }

    private static void write(Workbook workbook, RosterSheet kind, Stream<@Nullable Object[]> rows) {
        var sheet = workbook.newWorksheet(kind.title());
        var headings = kind.headings();
        for (int column = 0; column < headings.size(); column++) {
            var heading = headings.get(column);
            sheet.value(0, column, heading.required() ? heading.text() + "*" : heading.text());
        }
        int number = 0;
        for (var row : (Iterable<@Nullable Object[]>) rows::iterator) {
            number++;
            for (int column = 0; column < row.length; column++) {
                sheet.value(number, column, SheetText.disarm(Objects.toString(row[column], "")));
            }
        }
    }

    private Stream<@Nullable Object[]> rows(RosterSheet sheet) {
        return switch (sheet) {
            case UNITS -> units();
            case GRIDS ->
                grids.gridEntries().stream()
                        .map(g -> row(
                                g.code(),
                                g.name(),
                                g.parentCode(),
                                g.unitCode(),
                                g.location(),
                                g.businessLine(),
                                g.activity(),
                                g.duty()));
            case PEOPLE ->
                organisation.personEntries().stream()
                        .map(p -> row(
                                p.staffNumber(),
                                p.name(),
                                p.unitCode(),
                                p.jobTitle(),
                                p.mobile(),
                                null,
                                null,
                                p.leftOn()));
            case POSTS -> appointments();
            case PLACES -> grids.placeEntries().stream().map(p -> row(p.code(), p.name(), p.gridCode()));
            case OBJECTS ->
                objects.entries().stream()
                        .map(o -> row(o.code(), o.name(), word(RosterWords.OBJECTS, o.kind()), o.gridCode()));
        };
    }

    private Stream<@Nullable Object[]> units() {
        List<UnitRow> units = organisation.units();
        var codes = units.stream().collect(Collectors.toMap(UnitRow::id, UnitRow::code));
        return units.stream()
                .map(unit -> row(
                        unit.code(),
                        unit.name(),
                        word(RosterWords.KINDS, unit.kind()),
                        unit.parentId() == null ? null : codes.get(unit.parentId())));
    }

    private Stream<@Nullable Object[]> appointments() {
        var names = kinds.kindsByCode();
        return posts.entries().stream().map(held -> {
            var kind = names.get(held.post());
            return row(
                    held.gridCode(),
                    held.staffNumber(),
                    kind == null ? held.post() : kind.name().chinese(),
                    held.from(),
                    held.to());
        });
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return Arrays.copyOf(cells, cells.length);
    }

    private static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
