package io.gridkeeper.web.activity;

import io.gridkeeper.duty.activity.ActivityBook;
import io.gridkeeper.duty.activity.ActivityFigures;
import io.gridkeeper.duty.activity.ActivityKind;
import io.gridkeeper.duty.activity.ActivityRow;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A month of one grid and those below it: what was done and what it comes to. */
@Named
@RequestScoped
public class ActivitiesPage {

    @Inject
    private ActivityBook book;

    @Inject
    private GridRegister grids;

    @Inject
    private Times times;

    private @Nullable GridRow grid;
    private YearMonth month = YearMonth.of(2000, 1);
    private List<ActivityRow> rows = List.of();
    private ActivityFigures figures = new ActivityFigures(Map.of(), Map.of());

    @PostConstruct
    void load() {
        var asked = word("grid");
        month = month(word("month"));
        grid = grids.tree().stream()
                .filter(row -> asked.isEmpty() || String.valueOf(row.id()).equals(asked))
                .min(Comparator.comparingInt(GridRow::depth))
                .orElse(null);
        if (grid != null) {
            rows = book.list(grid.id(), month);
            figures = book.figures(grid.id(), month);
        }
    }

    private YearMonth month(String text) {
        try {
            return text.isBlank() ? YearMonth.from(times.getToday()) : YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            return YearMonth.from(times.getToday());
        }
    }

    private static String word(String parameter) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(parameter), "");
    }

    public @Nullable GridRow getGrid() {
        return grid;
    }

    public String getMonth() {
        return month.toString();
    }

    public List<ActivityRow> getRows() {
        return rows;
    }

    public ActivityFigures getFigures() {
        return figures;
    }

    public List<ActivityKind> getKinds() {
        return Arrays.asList(ActivityKind.values());
    }
}
