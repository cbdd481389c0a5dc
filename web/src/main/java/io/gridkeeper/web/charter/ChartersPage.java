package io.gridkeeper.web.charter;

import io.gridkeeper.duty.charter.CharterBook;
import io.gridkeeper.duty.charter.CharterRow;
import io.gridkeeper.duty.charter.DraftCharter;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.frame.Say;
import io.gridkeeper.web.hazard.GridOptions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The newest plan of every unit the caller sees, and the units that have none. */
@Named
@RequestScoped
public class ChartersPage {

    private static final int NAMED = 12;

    /** Which of the plans are shown. */
    public enum Shown {
        ALL,
        DRAFT,
        APPROVED
    }

    @Inject
    private CharterBook book;

    @Inject
    private GridOptions options;

    private List<CharterRow> rows = List.of();
    private List<GridRow> missing = List.of();
    private List<GridRow> drafted = List.of();
    private @Nullable GridRow grid;
    private Shown shown = Shown.ALL;
    private @Nullable Long gridId;
    private @Nullable String title;
    private @Nullable String text;

    @PostConstruct
    void load() {
        shown = Arrays.stream(Shown.values())
                .filter(it -> it.name().equals(word("state")))
                .findFirst()
                .orElse(Shown.ALL);
        grid = options.getStaticRows().stream()
                .filter(row -> String.valueOf(row.id()).equals(word("grid")))
                .findFirst()
                .orElse(null);
        var within = grid == null ? null : grid.id();
        rows = book.latest(within, shown == Shown.ALL ? null : shown == Shown.APPROVED);
        missing = book.missing(within);
        drafted = book.drafted().stream()
                .sorted(Comparator.comparing(GridRow::path))
                .toList();
        gridId = within;
    }

    public void draft() throws IOException {
        if (gridId == null) {
            throw Refusal.invalid("charter.missing.grid").citing("R13-2f");
        }
        var row = book.draft(
                new DraftCharter(gridId, Objects.requireNonNullElse(title, ""), Objects.requireNonNullElse(text, "")));
        Say.done("charter.done.drafted");
        Faces.redirect(Faces.getRequestContextPath() + "/duty/charter?id=" + row.id());
    }

    static String word(String parameter) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(parameter), "");
    }

    public List<CharterRow> getRows() {
        return rows;
    }

    /** The first units without a plan. */
    public List<GridRow> getMissing() {
        return missing.stream().limit(NAMED).toList();
    }

    /** How many more there are. */
    public int getMore() {
        return Math.max(0, missing.size() - NAMED);
    }

    /** The units for which the caller drafts. */
    public List<GridRow> getDrafted() {
        return drafted;
    }

    public @Nullable GridRow getGrid() {
        return grid;
    }

    public Shown getState() {
        return shown;
    }

    public List<Shown> getStates() {
        return Arrays.asList(Shown.values());
    }

    public @Nullable Long getGridId() {
        return gridId;
    }

    public void setGridId(@Nullable Long gridId) {
        this.gridId = gridId;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
