package io.gridkeeper.safety.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.document.BroughtCell;
import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.kernel.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnMatchTest {

    private static final String FIELD =
            "序号、检查时间、检查单位、检查人、检查项目、检查地点、隐患描述、隐患类型、隐患等级、整改要求（措施）、整改期限、整改责任单位、整改责任人、整改完成日期、销号情况";

    @Test
    void understandsEveryHeadingMetInTheField() {
        var match = find(Map.of(), row(1, "2026年安全隐患排查治理台账"), row(2, FIELD.split("、")))
                .orElseThrow();

        assertThat(match.headingRow()).isEqualTo(2);
        assertThat(match.columns()).hasSize(15).doesNotContainKeys(LedgerColumn.GRID, LedgerColumn.NUMBER);
        assertThat(match.columns().get(LedgerColumn.STRUCK_OFF)).isEqualTo(14);
        assertThat(match.missing()).isEmpty();
    }

    @Test
    void looksThroughBlanksBracketsAndOrder() {
        var match = find(Map.of(), row(4, "隐 患 描 述", "检查日期：", "部位", "整改要求(措施)")).orElseThrow();

        assertThat(match.columns())
                .containsOnly(
                        Map.entry(LedgerColumn.DESCRIPTION, 0),
                        Map.entry(LedgerColumn.FOUND_ON, 1),
                        Map.entry(LedgerColumn.PLACE, 2),
                        Map.entry(LedgerColumn.MEASURES, 3));
    }

    @Test
    void prefersWhatAPersonCorrectedBefore() {
        var remembered = Map.of("情况说明", LedgerColumn.DESCRIPTION, "地点", LedgerColumn.INSPECTING_UNIT);

        var match = find(remembered, row(1, "情况说明", "地点", "检查时间")).orElseThrow();

        assertThat(match.columns())
                .containsEntry(LedgerColumn.DESCRIPTION, 0)
                .containsEntry(LedgerColumn.INSPECTING_UNIT, 1)
                .doesNotContainKey(LedgerColumn.PLACE);
        assertThat(match.missing()).containsExactly(LedgerColumn.PLACE);
    }

    @Test
    void prefersTheCorrectedColumnToACommonHeadingBesideIt() {
        var match = find(Map.of("隐患位置", LedgerColumn.PLACE), row(1, "检查时间", "地点", "隐患描述", "隐患位置"))
                .orElseThrow();

        assertThat(match.columns()).containsEntry(LedgerColumn.PLACE, 3);
    }

    @Test
    void understandsTheHeadingsOfAnExportInBothLanguages() {
        for (var language : List.of(Messages.CHINESE, Locale.ENGLISH)) {
            var headings = Stream.of(LedgerColumn.values())
                    .map(column -> Messages.in(language).text(column.key()))
                    .toArray(String[]::new);

            var match = find(Map.of(), row(1, headings)).orElseThrow();

            assertThat(match.columns()).hasSize(LedgerColumn.values().length);
            assertThat(match.columns())
                    .allSatisfy((column, position) -> assertThat(position).isEqualTo(column.ordinal()));
        }
    }

    @Test
    void findsNothingInAForeignSheet() {
        assertThat(find(Map.of(), row(1, "姓名", "电话"))).isEmpty();
    }

    @Test
    void givesAColumnTheMeaningAPersonNamesAndTakesItFromTheOther() {
        var match = find(Map.of(), row(1, "检查时间", "地点", "隐患描述", "级别")).orElseThrow();

        var corrected = match.corrected(Map.of(LedgerColumn.INSPECTING_UNIT, 1, LedgerColumn.GRADE, -1));

        assertThat(corrected.columns())
                .containsOnly(
                        Map.entry(LedgerColumn.FOUND_ON, 0),
                        Map.entry(LedgerColumn.INSPECTING_UNIT, 1),
                        Map.entry(LedgerColumn.DESCRIPTION, 2));
        assertThat(corrected.missing()).containsExactly(LedgerColumn.PLACE);
    }

    @Test
    void leavesOutColumnsThatDoNotExist() {
        var match = find(Map.of(), row(1, "检查时间", "地点")).orElseThrow();

        assertThat(match.corrected(Map.of(LedgerColumn.PLACE, 7, LedgerColumn.FOUND_ON, 0))
                        .columns())
                .containsOnly(Map.entry(LedgerColumn.FOUND_ON, 0));
    }

    private static Optional<ColumnMatch> find(Map<String, LedgerColumn> remembered, BroughtRow... rows) {
        return ColumnMatch.find(List.of(rows), remembered);
    }

    private static BroughtRow row(int number, String... texts) {
        return new BroughtRow(
                number,
                Stream.of(texts).map(text -> new BroughtCell(text, null)).toList());
    }
}
