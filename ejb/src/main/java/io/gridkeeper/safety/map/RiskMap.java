package io.gridkeeper.safety.map;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.plan.PlanBook;
import io.gridkeeper.foundation.plan.PlanRow;
import io.gridkeeper.foundation.plan.ShapeRow;
import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardSort;
import io.gridkeeper.safety.risk.RiskLevel;
import io.gridkeeper.safety.risk.RiskPointRow;
import io.gridkeeper.safety.risk.RiskSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The four-colour map of a plan, on the screen and on paper, bounded by the caller's grids. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RiskMap {

    private static final int PAGE = 200;
    private static final int PAGES = 10;
    private static final Comparator<RiskPointRow> GRAVEST_FIRST = Comparator.comparing((RiskPointRow point) ->
                    Optional.ofNullable(point.level()).map(RiskLevel::ordinal).orElse(9))
            .thenComparing(RiskPointRow::code);

    @Inject
    private PlanBook plans;

    @Inject
    private RiskSearch risks;

    @Inject
    private HazardSearch hazards;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Clock clock;

    /** The plan's grids in the colours of today; not found when the caller does not see the plan. */
    public RiskMapView view(long planId) {
        return view(planId, plans.today());
    }

    /** The same as of an earlier day: the shapes, levels and open hazards of that day; no day to come. */
    public RiskMapView view(long planId, LocalDate day) {
        if (day.isAfter(plans.today())) {
            throw Refusal.invalid("map.refusal.future");
        }
        boolean now = day.equals(plans.today());
        var plan = plans.plan(planId);
        var shapes = plans.shapes(planId, day);
        var under = drawnAbove(shapes);
        var risksThen = now ? risks.pointsIn(under.keySet()) : risks.pointsIn(under.keySet(), day);
        var points = risksThen.stream()
                .sorted(GRAVEST_FIRST)
                .collect(Collectors.groupingBy(point -> under.getOrDefault(point.gridId(), 0L)));
        var open = now ? open(plan) : new Open(hazards.openOn(under.keySet(), day, PAGE * PAGES), false);
        var found = open.rows.stream()
                .filter(hazard -> under.containsKey(hazard.gridId()))
                .collect(Collectors.groupingBy(hazard -> under.getOrDefault(hazard.gridId(), 0L)));
        var areas = shapes.stream()
                .map(shape -> new RiskArea(
                        shape,
                        points.getOrDefault(shape.gridId(), List.of()),
                        found.getOrDefault(shape.gridId(), List.of())))
                .toList();
        return new RiskMapView(plan, day, areas, open.more);
    }

    /** Of every visible grid the nearest grid from itself upwards that is drawn; grids without one are left out. */
    private Map<Long, Long> drawnAbove(List<ShapeRow> shapes) {
        var drawn = shapes.stream().collect(Collectors.toMap(ShapeRow::gridId, Function.identity(), (a, b) -> a));
        var under = new HashMap<Long, Long>();
        for (GridRow grid : grids.tree()) {
            grid.pathIds().reversed().stream()
                    .filter(drawn::containsKey)
                    .findFirst()
                    .ifPresent(above -> under.put(grid.id(), above));
        }
        return under;
    }

    private record Open(List<HazardRow> rows, boolean more) {}

    /** The open hazards in the branch of the plan's grid, as far as the caller sees them. */
    private Open open(PlanRow plan) {
        var filter = HazardFilter.parse("open=true&grid=" + plan.gridId());
        var rows = new ArrayList<HazardRow>();
        @Nullable String cursor = null;
        for (int page = 0; page < PAGES; page++) {
            var slice = hazards.list(filter, HazardSort.NEWEST, cursor, PAGE);
            rows.addAll(slice.rows());
            cursor = slice.next();
            if (cursor == null) {
                return new Open(rows, false);
            }
        }
        return new Open(rows, true);
    }

    /** The map as PDF/A with its legend and the list of its areas. */
    public byte[] paper(long planId, LocalDate day, PdfDocument.Sheet sheet, Messages messages) {
        var view = view(planId, day);
        var picture = view.plan().isPicture() ? read(planId) : null;
        return new RiskMapPaper(view, picture, organisation.companyName(), clock.instant(), messages).pdf(sheet);
    }

    private byte @Nullable [] read(long planId) {
        try (var bytes = plans.openPicture(planId)) {
            return Objects.requireNonNull(bytes).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
