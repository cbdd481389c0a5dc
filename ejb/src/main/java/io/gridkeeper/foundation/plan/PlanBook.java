package io.gridkeeper.foundation.plan;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.FileKind;
import io.gridkeeper.foundation.document.FilePolicy;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans and the shapes of grids on them, as far as the caller's grids reach. A plan, shape or grid out of sight is not
 * found. The grid office keeps the plans; a grid is drawn by the office or by who administrates it.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class PlanBook {

    private static final FilePolicy PICTURE = new FilePolicy(Set.of(FileKind.PNG), PlanDrawing.MOST_BYTES, 25_000_000);

    @Inject
    private Plans plans;

    @Inject
    private ShapePencil pencil;

    @Inject
    private FileStore files;

    @Inject
    private GridScope scope;

    @Inject
    private GridRegister grids;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The plans the caller sees, by name. */
    public List<PlanRow> plans() {
        var sight = sight();
        var seen = plans.current().stream().filter(sight::sees).toList();
        var names = grids.byIds(seen.stream().map(SitePlan::gridId).toList());
        return seen.stream().map(plan -> row(plan, names, sight)).toList();
    }

    /** One plan the caller sees. */
    public PlanRow plan(long id) {
        var plan = visible(id);
        return row(plan, grids.byIds(List.of(plan.gridId())), sight());
    }

    /** Adds a plan; a picture as PNG, SVG or PDF of at most 20 MB belongs to {@link PlanKind#PICTURE} and only to it. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public PlanRow add(NewPlan wish, @Nullable InputStream picture) {
        if ((wish.kind() == PlanKind.PICTURE) != (picture != null)) {
            throw Refusal.invalid("plan.refusal.pictureWanted");
        }
        var grid = grids.grid(wish.gridCode());
        var stored = picture == null ? null : stored(picture, wish.name());
        var plan = new SitePlan(wish, grid.id(), stored, clock.instant());
        plans.add(plan);
        plans.flush();
        trail.record("sitePlan", plan.id(), "add", null, null, wish.toString());
        return row(plan, Map.of(grid.id(), grid), sight());
    }

    private StoredFile stored(InputStream picture, String name) {
        return files.store(new ByteArrayInputStream(PlanDrawing.png(picture)), name + ".png", PICTURE);
    }

    /** Takes a plan out of use. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public void retire(long id) {
        var plan = visible(id);
        plan.retire();
        trail.record("sitePlan", id, "retire", null, plan.name(), null);
    }

    /** What the picture of a plan is; not found for a map. */
    public StoredFile picture(long id) {
        return files.find(fileId(id)).orElseThrow(() -> Refusal.notFound("plan.unknown"));
    }

    /** The bytes of the picture, a PNG; the caller closes the stream. */
    public InputStream openPicture(long id) {
        return files.open(fileId(id));
    }

    private long fileId(long id) {
        return Optional.ofNullable(visible(id).fileId()).orElseThrow(() -> Refusal.notFound("plan.unknown"));
    }

    /** The shapes of the grids the caller sees on a day, larger grids first so that smaller ones lie on top. */
    public List<ShapeRow> shapes(long planId, LocalDate day) {
        var frame = visible(planId).frame();
        var drawn = seen(plans.shapes(planId, day));
        var rows = rowsOf(drawn);
        return drawn.stream()
                .filter(shape -> rows.containsKey(shape.gridId()))
                .sorted(Comparator.comparingInt(shape -> depth(rows, shape)))
                .map(shape -> shape.row(rowOf(rows, shape), frame))
                .toList();
    }

    /** One shape of a grid the caller sees. */
    public ShapeRow shape(long id) {
        var shape = plans.shape(id).filter(found -> scope.sees(found.gridId())).orElseThrow(PlanBook::unknownShape);
        return shape.row(
                rowOf(rowsOf(List.of(shape)), shape), visible(shape.planId()).frame());
    }

    /** Where the shapes the caller sees do not fit together on a day. */
    public List<ShapeFinding> findings(long planId, LocalDate day) {
        var frame = visible(planId).frame();
        var drawn = seen(plans.shapes(planId, day));
        var rows = rowsOf(drawn);
        var placed = drawn.stream()
                .filter(shape -> rows.containsKey(shape.gridId()))
                .map(shape -> placed(rowOf(rows, shape), shape))
                .toList();
        return new ShapeComparison(placed, frame).findings();
    }

    /** Draws a grid; an earlier shape ends on the day before, one of the same day is replaced. */
    public ShapeRow draw(DrawShape wish) {
        var plan = visible(wish.planId());
        var grid = grids.grid(wish.gridCode());
        pencil.requireMayDraw(grid.id());
        var shape = pencil.draw(plan, grid, wish);
        return shape.row(grid, plan.frame());
    }

    /** Ends a shape; ended before its first day, it is taken away. */
    public void end(long shapeId, LocalDate lastDay) {
        var shape =
                plans.shape(shapeId).filter(found -> scope.sees(found.gridId())).orElseThrow(PlanBook::unknownShape);
        visible(shape.planId());
        pencil.requireMayDraw(shape.gridId());
        pencil.end(shape, lastDay);
    }

    /** Whether the caller may draw the grid. */
    public boolean mayDraw(long gridId) {
        return pencil.mayDraw(gridId);
    }

    /** The company's day today, from which shapes hold unless told otherwise. */
    public LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }

    private SitePlan visible(long id) {
        return plans.find(id).filter(sight()::sees).orElseThrow(() -> Refusal.notFound("plan.unknown"));
    }

    private Sight sight() {
        return new Sight(scope.visibleGridIds(), plans.drawn(today()));
    }

    private List<GridShape> seen(List<GridShape> shapes) {
        var visible = scope.visibleGridIds();
        return shapes.stream()
                .filter(shape ->
                        visible.map(ids -> ids.contains(shape.gridId())).orElse(true))
                .toList();
    }

    private Map<Long, GridRow> rowsOf(Collection<GridShape> shapes) {
        return grids.byIds(shapes.stream().map(GridShape::gridId).collect(Collectors.toSet()));
    }

    private static GridRow rowOf(Map<Long, GridRow> rows, GridShape shape) {
        return Optional.ofNullable(rows.get(shape.gridId())).orElseThrow(PlanBook::unknownShape);
    }

    private static int depth(Map<Long, GridRow> rows, GridShape shape) {
        return rowOf(rows, shape).depth();
    }

    private static ShapeComparison.Placed placed(GridRow grid, GridShape shape) {
        return new ShapeComparison.Placed(grid.id(), grid.parentId(), grid.code(), grid.name(), shape.outline());
    }

    private static PlanRow row(SitePlan plan, Map<Long, GridRow> names, Sight sight) {
        var grid = names.get(plan.gridId());
        var shapes = sight.shapesOn(plan.id());
        return grid != null && sight.sees(grid.id())
                ? plan.row(grid.code(), grid.name(), shapes)
                : plan.row("", "", shapes);
    }

    private static Refusal unknownShape() {
        return Refusal.notFound("plan.shape.unknown");
    }
}
