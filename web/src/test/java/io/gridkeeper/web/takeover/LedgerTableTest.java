package io.gridkeeper.web.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.takeover.ColumnMatch;
import io.gridkeeper.safety.takeover.LedgerColumn;
import io.gridkeeper.safety.takeover.LedgerPreview;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTableTest {

    private final LedgerTable table = new LedgerTable(
            new LedgerPreview(
                    new ColumnMatch(
                            2,
                            List.of("检查时间", "地点", "备注", "隐患"),
                            Map.of(LedgerColumn.FOUND_ON, 0, LedgerColumn.PLACE, 1, LedgerColumn.DESCRIPTION, 3)),
                    7,
                    List.of(List.of("2026-03-05"))),
            Messages.in(Messages.CHINESE));

    @Test
    void tellsWhereEveryMeaningIsAndWhichHasNoColumn() {
        table.getColumns().get(1).setMeaning(null);
        table.getColumns().get(2).setMeaning(LedgerColumn.PLACE);

        assertThat(table.corrections())
                .hasSize(LedgerColumn.values().length)
                .containsEntry(LedgerColumn.FOUND_ON, 0)
                .containsEntry(LedgerColumn.PLACE, 2)
                .containsEntry(LedgerColumn.GRADE, -1);
    }

    @Test
    void refusesAMeaningChosenTwice() {
        table.getColumns().get(2).setMeaning(LedgerColumn.PLACE);

        assertThatThrownBy(table::corrections)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("takeover.refusal.twice"));
    }

    @Test
    void refusesToLeaveOutWhatNoRowCanDoWithout() {
        table.getColumns().get(3).setMeaning(null);

        assertThatThrownBy(table::corrections)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("takeover.refusal.unmatched"));
    }

    @Test
    void fillsShortRowsUpToTheHeadings() {
        assertThat(table.getSample()).containsExactly(List.of("2026-03-05", "", "", ""));
    }

    @Test
    void countsColumnsAsSpreadsheetsDo() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
                .map(LedgerTable::letter)
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }
}
