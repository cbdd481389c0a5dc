package io.gridkeeper.foundation.coverage;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of the whole company, for those who see all of it; what grids answer for, for everybody as far as his grids
 * reach.
 */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.COMPLIANCE, Roles.SYSTEM})
public class Coverage {

    private static final int MOST_ROWS = 200;

    @Inject
    private GridObjects objects;

    @Inject
    private GridRegister grids;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** How much is covered today, kind by kind, each with what is not. */
    @Clause("R02-1c")
    public List<CoverageFigure> figures() {
        return new CoverageCount(company()).figures();
    }

    /** Units × business lines with who answers for each. */
    @Clause("R07-4a")
    public ResponsibilityMatrix matrix() {
        return ResponsibilityMatrix.of(company());
    }

    private Company company() {
        return new Company(
                organisation.units(), grids.all(), grids.heldPosts(), objects.rows(), organisation.headcounts());
    }

    /** The rule of size in force. */
    public Optional<SizeBounds> sizeRule() {
        return objects.sizeRule().map(SizeRule::bounds);
    }

    /** Sets the rule of size, or with null takes it away. */
    @Clause({"R06-B1a", "R11-1c"})
    @RolesAllowed(Roles.GRID_OFFICE)
    public void adoptSize(@Nullable SizeBounds bounds) {
        var known = objects.sizeRule();
        if (bounds == null) {
            known.ifPresent(objects::remove);
        } else {
            known.ifPresentOrElse(rule -> rule.set(bounds), () -> objects.add(new SizeRule(bounds)));
        }
        trail.record("gridSizeRule", 1, "adopt", bounds == null ? null : bounds.clause(), null, String.valueOf(bounds));
    }

    /** The grids without grids below whose people are fewer or more than advised, the largest first. */
    @Clause({"R06-B1a", "R11-1c"})
    public List<SizeAdvice> sizeAdvice() {
        var rule = sizeRule();
        if (rule.isEmpty()) {
            return List.of();
        }
        return new CoverageCount(company())
                .sizes().entrySet().stream()
                        .filter(size -> rule.get().advisesAgainst(size.getValue()))
                        .map(size -> advice(size.getKey(), size.getValue(), rule.get()))
                        .sorted(Comparator.comparingLong(SizeAdvice::people).reversed())
                        .limit(MOST_ROWS)
                        .toList();
    }

    private static SizeAdvice advice(GridRow grid, long people, SizeBounds rule) {
        return new SizeAdvice(grid.code(), grid.name(), people, people > rule.most());
    }

    /** A page of what the visible grids answer for whose code or name contains the text; at most 200. */
    @RolesAllowed({Roles.WORKER, Roles.SYSTEM})
    public Slice<ObjectRow> objects(String text, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var visible = scope.visibleGridIds();
        if (visible.map(Collection::isEmpty).orElse(false)) {
            return new Slice<>(List.of(), null);
        }
        var pattern = "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        var page = objects.page(visible.orElse(null), pattern, from == null ? "" : from.text(0), rows + 1);
        return Slice.of(page, rows, row -> Cursor.encode(row.code()));
    }
}
