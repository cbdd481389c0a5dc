package io.gridkeeper.web.patrol;

import io.gridkeeper.safety.patrol.CheckCoverage;
import io.gridkeeper.safety.patrol.Coverage;
import io.gridkeeper.safety.risk.Regimes;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Which places the checks of a period reached, with the list of those they did not, and the grids without regimes. */
@Named
@RequestScoped
public class CheckCoveragePage {

    @Inject
    private CheckCoverage coverage;

    @Inject
    private Regimes regimes;

    @Inject
    private Times times;

    private @Nullable Coverage shown;
    private List<Regimes.Lacking> lacking = List.of();

    @PostConstruct
    void load() {
        var today = times.getToday();
        shown = coverage.of(
                Days.read(Faces.getRequestParameter("from"), today.withDayOfMonth(1)),
                Days.read(Faces.getRequestParameter("to"), today.withDayOfMonth(today.lengthOfMonth())),
                getGrid());
        lacking = regimes.lacking(today);
    }

    public Coverage getCoverage() {
        return Objects.requireNonNull(shown);
    }

    public List<Regimes.Lacking> getLacking() {
        return lacking;
    }

    public @Nullable Long getGrid() {
        try {
            var grid = Faces.getRequestParameter("grid");
            return grid == null || grid.isBlank() ? null : Long.valueOf(grid);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
