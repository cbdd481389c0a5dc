package io.gridkeeper.safety.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardExportRow;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardHandling;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.HazardState;
import io.gridkeeper.safety.hazard.ImportHazard;
import io.gridkeeper.safety.hazard.Punctuality;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class LedgerSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void readsBackWhatItWroteInBothLanguages() throws IOException {
        for (var locale : List.of(Messages.CHINESE, Locale.ENGLISH)) {
            var read = read(sheet(locale, closed("YH-2026-000001", "配电箱门缺锁"), awaiting(), open()), Set.of());

            assertThat(read.faults()).isEmpty();
            assertThat(read.hazards())
                    .extracting(
                            ImportHazard::description,
                            ImportHazard::category,
                            ImportHazard::source,
                            ImportHazard::grade,
                            ImportHazard::gridId,
                            ImportHazard::reporterId,
                            ImportHazard::responsibleId,
                            ImportHazard::dueOn,
                            ImportHazard::rectifiedOn,
                            ImportHazard::closedOn)
                    .containsExactly(
                            row("配电箱门缺锁", HazardGrade.GENERAL, day("2026-03-08"), day("2026-03-07"), day("2026-03-07")),
                            row("吊钩保险缺失", HazardGrade.MAJOR, day("2026-03-09"), day("2026-03-08"), null),
                            row("通道堵塞", HazardGrade.GENERAL, day("2026-03-10"), null, null));
        }
    }

    @Test
    void knowsItsOwnRowsAgain() throws IOException {
        var read = read(sheet(Messages.CHINESE, closed("YH-2026-000001", "配电箱门缺锁")), Set.of("YH-2026-000001"));

        assertThat(read.known()).isEqualTo(1);
        assertThat(read.hazards()).isEmpty();
    }

    @Test
    void writesNoCellThatASpreadsheetWouldCalculate() throws IOException {
        var evil = List.of("=1+1", "+86 138", "-5℃ 冻裂", "@SUM(A1)", "＝cmd|' /C calc'!A0", "'=1", "<script>&\u0001");
        var rows = evil.stream().map(text -> closed("YH", text)).toArray(HazardExportRow[]::new);
        var bytes = sheet(Messages.CHINESE, rows);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue()).doesNotMatch("(?s)[=+\\-@\\t\\r＝＋－＠].*");
                        }
                    }));
        }
        assertThat(read(bytes, Set.of()).hazards())
                .extracting(ImportHazard::description)
                .containsExactly("=1+1", "+86 138", "-5℃ 冻裂", "@SUM(A1)", "＝cmd|' /C calc'!A0", "'=1", "<script>&");
    }

    @Test
    void writesTheHeadingsOfAnEmptyRegister() throws IOException {
        try (var workbook = BroughtWorkbook.open(new ByteArrayInputStream(sheet(Locale.ENGLISH)))) {
            assertThat(workbook.sheets().getFirst().rows()).hasSize(1);
        }
    }

    private static Tuple row(String text, HazardGrade grade, LocalDate due, LocalDate rectified, LocalDate closed) {
        return Tuple.tuple(
                text, HazardCategory.ELECTRICAL, HazardSource.SEASONAL, grade, 7L, 1L, 2L, due, rectified, closed);
    }

    private static LedgerReader read(byte[] bytes, Set<String> numbers) throws IOException {
        try (var workbook = BroughtWorkbook.open(new ByteArrayInputStream(bytes))) {
            var rows = workbook.sheets().getFirst().rows();
            var match = ColumnMatch.find(rows, Map.of()).orElseThrow();
            var grid = new GridRow(7, "G-11", "铸造车间网格", null, "/7/", 70L, null, null);
            var people = List.of(
                    new PersonRow(1, "E1", "王磊", 5, "熔炼班", null, true),
                    new PersonRow(2, "E2", "王磊", 6, "造型班", null, true));
            var directory = new Directory(List.of(), List.of(grid), Map.of(), people);
            return new LedgerReader(match, directory, numbers, TODAY).read(rows);
        }
    }

    private static byte[] sheet(Locale locale, HazardExportRow... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = new LedgerSheet(bytes, Messages.in(locale))) {
            sheet.write(List.of(rows));
        }
        return bytes.toByteArray();
    }

    private static HazardExportRow closed(String number, String description) {
        return hazard(number, HazardState.CLOSED, HazardGrade.GENERAL, description, "2026-03-08", "2026-03-07");
    }

    private static HazardExportRow awaiting() {
        return hazard(
                "YH-2026-000002",
                HazardState.AWAITING_ACCEPTANCE,
                HazardGrade.MAJOR,
                "吊钩保险缺失",
                "2026-03-09",
                "2026-03-08");
    }

    /** Handed in once and returned: the old day of completion does not count. */
    private static HazardExportRow open() {
        return hazard(
                "YH-2026-000003", HazardState.RECTIFYING, HazardGrade.GENERAL, "通道堵塞", "2026-03-10", "2026-03-09");
    }

    private static HazardExportRow hazard(
            String number, HazardState state, HazardGrade grade, String description, String due, String rectified) {
        return new HazardExportRow(
                number,
                state,
                grade,
                HazardHandling.BY_DEADLINE,
                HazardCategory.ELECTRICAL,
                HazardSource.SEASONAL,
                noon("2026-03-05"),
                noon("2026-03-05"),
                "王磊",
                "熔炼班",
                "铸造车间网格",
                70L,
                "熔炼炉坑",
                description,
                "装锁",
                day(due),
                "R05-3a",
                "王磊",
                "造型班",
                noon(rectified),
                null,
                null,
                state == HazardState.CLOSED ? noon(rectified) : null,
                Punctuality.values()[0],
                null,
                null,
                null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant noon(String text) {
        return day(text).atTime(12, 0).atZone(CompanyClock.ZONE).toInstant();
    }
}
