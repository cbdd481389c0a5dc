package io.gridkeeper.marketing.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.marketing.diary.DiaryMark;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.visit.Coverage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    @Clause("R14-M2b")
    void tellsTheShareOfCustomersKept() {
        assertThat(grid(52, 50, 0).retention()).isEqualTo(96.2);
        assertThat(grid(0, 0, 0).retention()).isEqualTo(100);
    }

    @Test
    @Clause("R14-2.4b")
    void computesTheThreeCoverages() {
        var view = new BoardView(
                BoardFigure.REACHED, DAY, DAY, DAY, List.of(), false, List.of(), List.of(), 41, 41, 310, 298, 305);

        assertThat(view.areaShare()).isEqualTo(100);
        assertThat(view.touchedShare()).isEqualTo(96.1);
        assertThat(view.knownShare()).isEqualTo(98.4);
    }

    @Test
    void coloursPercentagesByBoundsAndCountsByTheHighest() {
        assertThat(FigureLevels.of(BoardFigure.REACHED, 59.9, 100)).isEqualTo(1);
        assertThat(FigureLevels.of(BoardFigure.REACHED, 60, 100)).isEqualTo(2);
        assertThat(FigureLevels.of(BoardFigure.REACHED, 80, 100)).isEqualTo(3);
        assertThat(FigureLevels.of(BoardFigure.REACHED, 95, 100)).isEqualTo(4);
        assertThat(FigureLevels.of(BoardFigure.OVERDUE, 0, 9)).isEqualTo(4);
        assertThat(FigureLevels.of(BoardFigure.OVERDUE, 3, 9)).isEqualTo(3);
        assertThat(FigureLevels.of(BoardFigure.OVERDUE, 6, 9)).isEqualTo(2);
        assertThat(FigureLevels.of(BoardFigure.OVERDUE, 9, 9)).isEqualTo(1);
    }

    @Test
    @Clause("R14-M1e")
    void countsWhoIsThereWhoseDiaryIsWrittenAndWhatThereIsToDo() {
        var rows = new ArrayList<DailyRow>();
        for (int i = 0; i < 6; i++) {
            rows.add(new DailyRow(
                    i,
                    "人" + i,
                    SalesPost.SALES_SPECIALIST,
                    i < 5 ? AttendanceMark.PRESENT : null,
                    i < 5 ? null : Instant.EPOCH,
                    i < 5 ? DiaryMark.WRITTEN : DiaryMark.MISSING,
                    1,
                    0,
                    1));
        }
        var sheet = new DailySheet(7, "S-07", DAY, rows, true);

        assertThat(sheet.present()).isEqualTo(6);
        assertThat(sheet.written()).isEqualTo(5);
        assertThat(sheet.diaries()).isEqualTo(6);
        assertThat(sheet.tasks()).isEqualTo(12);
    }

    private static GridFigures grid(long had, long kept, long overdue) {
        return new GridFigures(
                7,
                "S-07",
                "网格",
                0,
                0,
                0,
                BigDecimal.ZERO,
                new Coverage(7, "网格", 0, 0, 0, 0, 0),
                0,
                0,
                had,
                kept,
                0,
                overdue,
                0,
                0);
    }
}
