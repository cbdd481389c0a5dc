package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the designer's map draws: the units once, and the grid of each as often as it changes. */
@Stateless
@RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
public class ScenarioMap {

    private static final int MOST_OUTLINES = 20_000;

    @Inject
    private ScenarioBook book;

    /** A unit to draw; its outline as WKT, null for a point or where there are too many to send. */
    public record MapUnit(
            String code,
            double x,
            double y,
            int customers,
            long gridId,
            @Nullable String shape) {}

    /** The grid number of each unit, in the order of {@link #units}; −1 for none. */
    public record MapDivision(int revision, List<Integer> grids) {}

    /** All units in the order of their ids. */
    public List<MapUnit> units() {
        var market = book.market();
        boolean outlines = market.size() <= MOST_OUTLINES;
        return market.units().stream()
                .map(unit -> new MapUnit(
                        unit.code(),
                        unit.x(),
                        unit.y(),
                        unit.figures().customers(),
                        unit.gridId(),
                        outlines && !unit.shape().isEmpty() ? unit.shape() : null))
                .toList();
    }

    public MapDivision division(long scenarioId) {
        var scenario = book.get(scenarioId);
        int[] division = book.division(scenarioId, book.market());
        return new MapDivision(
                scenario.row().revision(), Arrays.stream(division).boxed().toList());
    }
}
