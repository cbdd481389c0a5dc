package io.gridkeeper.safety.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CriterionSheetTest {

    private static final List<String> HEADINGS = List.of("编号", "类别", "行业", "情形", "依据", "施行日期", "失效日期");
    private static final Messages CHINESE = new Messages(Messages.CHINESE);

    @Test
    void readsWhatItWrote() {
        var entry = new CriterionEntry(
                "YJ-1",
                CriterionKind.TRADE,
                "冶金",
                "=某种情形",
                null,
                "企业自行录入",
                LocalDate.of(2023, 5, 15),
                LocalDate.of(2030, 1, 1));

        try (var workbook = BroughtWorkbook.open(new ByteArrayInputStream(CriterionSheet.write(List.of(entry))))) {
            assertThat(new CriterionSheet(workbook, CHINESE).entries()).containsExactly(entry);
        }
    }

    @Test
    void saysWhatIsWrongBesideEachRow() throws IOException {
        var sheet = sheet(
                HEADINGS,
                List.of("A-1", "管理类", "", "情形", "依据", "2023-05-15", ""),
                List.of("A-1", "管理类", "", "情形", "依据", "2023-05-15", ""),
                List.of("A-2", "其他", "", "", "依据", "下周", ""),
                List.of("A-3", "专项类", "", "情形", "依据", "2023-05-15", "2022-01-01"));

        assertThat(sheet.entries()).extracting(CriterionEntry::code).containsExactly("A-1");
        assertThat(sheet.faults()).containsOnlyKeys(3, 4, 5);
        assertThat(sheet.faults().get(4)).containsExactly("缺少“情形”", "类别应为管理类、行业类或专项类", "“施行日期”不是日期");
        assertThat(sheet.annotated()).isNotEmpty();
    }

    @Test
    void refusesASheetWithoutItsHeadings() {
        assertThatThrownBy(() -> sheet(List.of("编号", "类别"), List.of("A-1", "管理类")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("criterion.refusal.heading"));
    }

    @SafeVarargs
    private static CriterionSheet sheet(List<String>... rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("s");
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].size(); j++) {
                    row.createCell(j).setCellValue(rows[i].get(j));
                }
            }
            workbook.write(bytes);
            return new CriterionSheet(BroughtWorkbook.open(new ByteArrayInputStream(bytes.toByteArray())), CHINESE);
        }
    }
}
