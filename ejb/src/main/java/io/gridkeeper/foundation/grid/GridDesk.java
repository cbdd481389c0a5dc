package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Founding, describing and moving grids one by one; each change makes a dated version. */
@Stateless
@RolesAllowed(Roles.GRID_OFFICE)
public class GridDesk {

    private static final String SUBJECT = "grid";
    private static final Pattern CODE = Pattern.compile("[\\w-]{1,40}");

    @Inject
    private Grids grids;

    @Inject
    private Posts posts;

    @Inject
    private GridChronicle chronicle;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** Founds a grid; refuses a second one for a unit and names the first. */
    @Clause({"R02-1a", "R07-5a"})
    public GridRow found(String code, @Nullable String parentCode, DescribeGrid as) {
        if (!CODE.matcher(code).matches()) {
            throw Refusal.invalid("grid.edit.wrongCode", code);
        }
        if (grids.byCode(code).isPresent()) {
            throw Refusal.conflict("grid.edit.codeTaken", code);
        }
        refuseSecond(as.unitId(), code);
        var grid = new Grid(code, as);
        grids.add(grid);
        var parent = parentCode == null ? null : entity(parentCode);
        grid.hangBelow(parent);
        grid.pathBelow(parent);
        grids.flush();
        chronicle.describe(List.of(grid));
        trail.record(SUBJECT, grid.id(), "found", null, null, code + " " + as);
        return row(code);
    }

    /** Founds a first-level grid for each business unit of the organisation chart that has none; answers their rows. */
    @Clause("R11-1a")
    public List<GridRow> foundForUnits() {
        return new GridsOfUnits(grids.rows())
                .missing(organisation.units()).stream()
                        .map(founding -> found(
                                founding.code(),
                                founding.parentCode(),
                                new DescribeGrid(
                                        founding.unit().name(), founding.unit().id(), null, null, null, null)))
                        .toList();
    }

    /** Describes a grid anew from today on. */
    @Clause({"R07-11a", "R02-1a"})
    public GridRow describe(String code, DescribeGrid as) {
        var grid = entity(code);
        refuseSecond(as.unitId(), code);
        var before = grid.facts("").toString();
        grid.describe(as);
        grids.flush();
        chronicle.describe(List.of(grid));
        trail.record(SUBJECT, grid.id(), "describe", "R07-11a", before, as.toString());
        return row(code);
    }

    private void refuseSecond(@Nullable Long unitId, String code) {
        if (unitId == null) {
            return;
        }
        var unit = organisation.unit(unitId);
        grids.byUnit(unitId).filter(other -> !other.code().equals(code)).ifPresent(other -> {
            throw Refusal.conflict("grid.entry.unitHasGrid", unit.code(), other.code())
                    .citing("R02-1a");
        });
    }

    /** Hangs a grid with everything below it under another one, or makes it a root. */
    public GridRow move(String code, @Nullable String parentCode) {
        posts.holdAppointing();
        var grid = entity(code);
        var parent = parentCode == null ? null : entity(parentCode);
        if (parent != null && parent.path().startsWith(grid.path())) {
            throw Refusal.invalid("grid.edit.belowItself", code);
        }
        var before = grid.path();
        grid.hangBelow(parent);
        var after = (parent == null ? "/" : parent.path()) + grid.id() + "/";
        grids.flush();
        grids.movePaths(before, after);
        chronicle.describe(List.of(grid));
        trail.record(SUBJECT, grid.id(), "move", "R07-11a", before, after);
        return row(code);
    }

    private Grid entity(String code) {
        return grids.entity(code).orElseThrow(() -> Refusal.notFound("grid.unknown"));
    }

    private GridRow row(String code) {
        return grids.byCode(code).orElseThrow();
    }
}
