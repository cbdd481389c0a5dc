package io.gridkeeper.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BroughtWorkbookTest {

    @Test
    void readsCellsAsPeopleSeeThem() throws IOException {
        try (var workbook = open(sheet())) {
            var rows = workbook.sheets().getFirst().rows();

            assertThat(rows).extracting(BroughtRow::number).containsExactly(1, 3);
            assertThat(rows.get(1).text(0)).isEqualTo("盖板缺失");
            assertThat(rows.get(1).cell(1)).isEqualTo(new BroughtCell("2026-03-05", LocalDate.of(2026, 3, 5)));
            assertThat(rows.get(1).text(2)).isEqualTo("12");
            assertThat(rows.get(1).text(9)).isEmpty();
        }
    }

    @Test
    void givesTheWorkbookBackWithRemarksBesideTheRows() throws IOException {
        try (var workbook = open(sheet())) {
            var sheet = workbook.sheets().getFirst();
            workbook.remark(sheet, 1, "错误说明", Map.of(3, List.of("第一处", "第二处")));

            try (var again = open(workbook.toBytes())) {
                var rows = again.sheets().getFirst().rows();
                assertThat(rows.getFirst().text(3)).isEqualTo("错误说明");
                assertThat(rows.get(1).text(3)).isEqualTo("第一处\n第二处");
            }
        }
    }

    @Test
    void remarksOnceMoreIntoTheSameColumn() throws IOException {
        byte[] first;
        try (var workbook = open(sheet())) {
            workbook.remark(workbook.sheets().getFirst(), 1, "错误说明", Map.of(3, List.of("旧")));
            first = workbook.toBytes();
        }
        try (var workbook = open(first)) {
            workbook.remark(workbook.sheets().getFirst(), 1, "错误说明", Map.of(1, List.of("新")));
            var rows = workbook.sheets().getFirst().rows();

            assertThat(rows.getFirst().cells()).hasSize(4);
            assertThat(rows.get(1).text(3)).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertRefused("not a zip at all".getBytes(StandardCharsets.UTF_8), "document.refusal.kind");
        assertRefused(zip(Map.of("readme.txt", "x")), "document.refusal.noWorkbook");
        assertRefused(
                zip(Map.of("[Content_Types].xml", "<broken", "xl/workbook.xml", "<broken")),
                "document.refusal.brokenWorkbook");
        var cut = sheet();
        assertRefused(Arrays.copyOf(cut, cut.length / 2), "document.refusal.brokenWorkbook");
    }

    @Test
    void refusesABombBeforeItUnfolds() throws IOException {
        var zeros = "0".repeat(30_000_000);

        assertRefused(zip(Map.of("[Content_Types].xml", "x", "xl/workbook.xml", zeros)), "document.refusal.zipBomb");
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> open(bytes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static BroughtWorkbook open(byte[] bytes) {
        return BroughtWorkbook.open(new ByteArrayInputStream(bytes));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] sheet() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("台账");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("隐患描述");
            head.createCell(1).setCellValue("检查时间");
            head.createCell(2).setCellValue("序号");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("  盖板缺失 ");
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy.m.d"));
            row.createCell(1).setCellValue(LocalDate.of(2026, 3, 5));
            row.getCell(1).setCellStyle(style);
            row.createCell(2).setCellFormula("5+7");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
