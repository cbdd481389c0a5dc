package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridHistory;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The grids one sees, with who answers for them and where people are missing. */
@Named
@RequestScoped
public class GridListPage {

    private static final int PAGE = 100;

    @Inject
    private GridRegister register;

    @Inject
    private GridHistory history;

    @Inject
    private Clock clock;

    private LocalDate day = LocalDate.MIN;
    private String text = "";
    private Slice<GridRow> slice = new Slice<>(List.of(), null);
    private Map<Long, List<String>> responsible = Map.of();
    private Map<Long, ?> gaps = Map.of();
    private int seen;

    @PostConstruct
    void load() {
        text = Objects.requireNonNullElse(Faces.getRequestParameter("text"), "").strip();
        day = AsOf.day(Faces.getRequestParameter("asOf"), clock);
        slice = history.list(day, text, Faces.getRequestParameter("cursor"), PAGE);
        responsible = history.responsible(slice.rows(), day);
        gaps = register.gaps();
        seen = register.tree().size();
    }

    public List<GridRow> getRows() {
        return slice.rows();
    }

    /** Who answers for the grid. */
    public String names(GridRow row) {
        return String.join("、", responsible.getOrDefault(row.id(), List.of()));
    }

    public boolean lacks(GridRow row) {
        return gaps.containsKey(row.id());
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isNow() {
        return day.equals(LocalDate.now(clock));
    }

    public String getText() {
        return text;
    }

    public int getSeen() {
        return seen;
    }

    public int getComplete() {
        return seen - gaps.size();
    }

    public @Nullable String getNext() {
        return slice.next();
    }

    public String getNextLink() {
        return "/grid/list?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&asOf=" + day + "&cursor="
                + slice.next();
    }
}
