package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridDifference;
import io.gridkeeper.foundation.grid.GridHistory;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** What differs in a grid between two days. */
@Named
@RequestScoped
public class GridDifferencesPage {

    @Inject
    private GridRegister register;

    @Inject
    private GridHistory history;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    private GridRow grid;

    private LocalDate before = LocalDate.MIN;
    private LocalDate after = LocalDate.MIN;
    private List<GridDifference> differences = List.of();

    @PostConstruct
    void load() {
        grid = register.grid(Objects.requireNonNullElse(Faces.getRequestParameter("code"), ""));
        after = AsOf.day(Faces.getRequestParameter("after"), clock);
        var asked = Faces.getRequestParameter("before");
        before = asked == null || asked.isBlank() ? after.minusMonths(1) : AsOf.day(asked, clock);
        differences = history.differences(grid.code(), before, after);
    }

    public GridRow getGrid() {
        return grid;
    }

    public LocalDate getBefore() {
        return before;
    }

    public LocalDate getAfter() {
        return after;
    }

    public List<GridDifference> getDifferences() {
        return differences;
    }
}
