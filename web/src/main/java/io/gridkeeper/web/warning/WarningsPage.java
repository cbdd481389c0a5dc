package io.gridkeeper.web.warning;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.warning.AnalysisPurpose;
import io.gridkeeper.safety.warning.AnalysisRow;
import io.gridkeeper.safety.warning.SignalKind;
import io.gridkeeper.safety.warning.SignalRow;
import io.gridkeeper.safety.warning.WarningDesk;
import io.gridkeeper.safety.warning.WarningMonth;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Signals of the grids one sees, and one month of one grid with its analysis. */
@Named
@RequestScoped
public class WarningsPage {

    private static final int PAGE = 50;

    @Inject
    private WarningDesk desk;

    @Inject
    private GridRegister grids;

    @Inject
    private Times times;

    private Slice<SignalRow> slice = new Slice<>(List.of(), null);
    private boolean openOnly;
    private @Nullable GridRow grid;
    private @Nullable WarningMonth month;
    private List<AnalysisRow> analyses = List.of();

    @PostConstruct
    void load() {
        openOnly = "true".equals(Faces.getRequestParameter("open"));
        var one = word("signal");
        slice = one.isEmpty()
                ? desk.list(openOnly, Faces.getRequestParameter("cursor"), PAGE)
                : new Slice<>(List.of(desk.signal(one)), null);
        analyses = desk.analyses();
        var asked = word("grid");
        grid = grids.tree().stream()
                .filter(row -> asked.isEmpty() || String.valueOf(row.id()).equals(asked))
                .min(Comparator.comparingInt(GridRow::depth))
                .orElse(null);
        if (grid != null) {
            var wanted = Month.parse(Faces.getRequestParameter("month"), YearMonth.from(times.getToday()));
            month = desk.month(grid.id(), wanted, purpose());
        }
    }

    private static AnalysisPurpose purpose() {
        return AnalysisPurpose.SECURITY.name().equals(word("purpose"))
                ? AnalysisPurpose.SECURITY
                : AnalysisPurpose.EARLY_WARNING;
    }

    private static String word(String parameter) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(parameter), "");
    }

    public List<SignalRow> getRows() {
        return slice.rows();
    }

    public String getNext() {
        return slice.next() == null ? "" : "/risk/warnings?open=" + openOnly + "&cursor=" + slice.next();
    }

    public boolean isOpenOnly() {
        return openOnly;
    }

    public @Nullable GridRow getGrid() {
        return grid;
    }

    public @Nullable WarningMonth getMonth() {
        return month;
    }

    public List<AnalysisRow> getAnalyses() {
        return analyses;
    }

    public boolean keeps(long gridId) {
        return desk.keeps(gridId);
    }

    public List<SignalKind> getKinds() {
        return Arrays.asList(SignalKind.values());
    }

    public List<AnalysisPurpose> getPurposes() {
        return Arrays.asList(AnalysisPurpose.values());
    }
}
