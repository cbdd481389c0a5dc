package io.gridkeeper.safety.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarningMonthTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Test
    @Clause("R12-4.6a")
    void takesNineSignalsOfThirtySixCorrespondentsToOneNoteForManagement() {
        var figures = MonthFigures.of(36, nineSignals(), AnalysisPurpose.EARLY_WARNING);
        var note = analysis(AnalysisPurpose.EARLY_WARNING, figures, LAST);

        assertThat(note.correspondents()).isEqualTo(36);
        assertThat(note.signals()).isEqualTo(9);
        assertThat(note.late()).isFalse();
        assertThat(MonthStanding.of(NOVEMBER, Optional.of(note), LAST)).isEqualTo(MonthStanding.FILED);
    }

    @Test
    @Clause("R11-2.4.2b")
    void countsSecurityByKindAndLocationForTheAnalysisOfTheMonth() {
        var figures = MonthFigures.of(0, nineSignals(), AnalysisPurpose.SECURITY);

        assertThat(figures.signals()).isEqualTo(6);
        assertThat(figures.open()).isEqualTo(2);
        assertThat(figures.byKind()).isEqualTo(Map.of(SignalKind.SECURITY, 4, SignalKind.DISPUTE, 2));
        assertThat(figures.byLocation()).isEqualTo(Map.of("铸造车间", 4, "热处理车间", 2));
    }

    @Test
    @Clause("R11-2.4.2b")
    void isDueByTheLastDayOfTheMonthAndMissingAfterIt() {
        var figures = MonthFigures.of(0, List.of(), AnalysisPurpose.SECURITY);

        assertThat(MonthStanding.of(NOVEMBER, Optional.empty(), LAST)).isEqualTo(MonthStanding.DUE);
        assertThat(MonthStanding.of(NOVEMBER, Optional.empty(), LAST.plusDays(1)))
                .isEqualTo(MonthStanding.MISSING);
        var late = analysis(AnalysisPurpose.SECURITY, figures, LAST.plusDays(1));
        assertThat(MonthStanding.of(NOVEMBER, Optional.of(late), LAST.plusDays(9)))
                .isEqualTo(MonthStanding.LATE);
    }

    @Test
    @Clause("R12-4.6a")
    void settlesASignalOnceWithWhatCameOfIt() {
        var told = new TellSignal(7, SignalKind.DISPUTE, "东门", "两个班组为料场争执", null);
        var signal = new WarningSignal("YJ-000001", told, new WarningSignal.Teller(11, true, LAST));

        assertThatThrownBy(() -> signal.settle(" ", LAST)).hasMessageContaining("outcome");
        signal.settle("已划定料场", LAST);

        assertThat(signal.isOpen()).isFalse();
        assertThatThrownBy(() -> signal.settle("再次", LAST)).hasMessageContaining("settledAlready");
    }

    private static AnalysisRow analysis(AnalysisPurpose purpose, MonthFigures figures, LocalDate filedOn) {
        var filed = new FileAnalysis(1, NOVEMBER, purpose, "治安平稳", "加强夜间巡查");
        return new WarningAnalysis(filed, figures, 11, filedOn).row("公司总网格", "陈志远");
    }

    private static List<SignalRow> nineSignals() {
        var rows = new ArrayList<SignalRow>();
        for (int i = 0; i < 9; i++) {
            var kind = i < 4 ? SignalKind.SECURITY : i < 6 ? SignalKind.DISPUTE : SignalKind.MOOD;
            rows.add(row(i, kind, i < 4 ? "铸造车间" : "热处理车间", i < 4 ? LAST : null));
        }
        return rows;
    }

    private static SignalRow row(int i, SignalKind kind, String grid, @Nullable LocalDate settledOn) {
        var outcome = settledOn == null ? null : "已处置";
        return new SignalRow(
                i, "YJ-00000" + i, 7, grid, kind, "东门", "情况", NOVEMBER.atDay(5), "王磊", true, outcome, settledOn);
    }
}
