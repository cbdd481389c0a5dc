package io.gridkeeper.safety.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardCategory;
import io.gridkeeper.safety.hazard.HazardExportRow;
import io.gridkeeper.safety.hazard.HazardGrade;
import io.gridkeeper.safety.hazard.HazardHandling;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.HazardState;
import io.gridkeeper.safety.hazard.Punctuality;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

@Clause("R07-10b")
class HazardListSheetTest {

    private static final Instant FOUND = Instant.parse("2026-11-02T01:00:00Z");

    @Test
    void listsSixHazardsWithFinderOwnerFundsAndPlan() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var workbook = new Workbook(bytes, "test", "1.0");
        try (var sheet = new HazardListSheet(workbook, Messages.in(Locale.ENGLISH))) {
            sheet.write(IntStream.range(0, 6).mapToObj(i -> hazard("YH-" + i)).toList());
        }
        workbook.finish();

        try (var read = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var sheet = read.getSheet("Hazard list");
            var headings = sheet.getRow(0);
            var first = sheet.getRow(1);
            assertThat(sheet.getLastRowNum()).isEqualTo(6);
            assertThat(IntStream.range(0, 12).mapToObj(i -> headings.getCell(i).getStringCellValue()))
                    .contains(
                            "Found by", "Grade", "Measures", "Responsible", "Due on", "Funds (CNY)", "Plan", "Result");
            assertThat(first.getCell(2).getStringCellValue()).isEqualTo("王磊");
            assertThat(first.getCell(9).getNumericCellValue()).isEqualTo(1200);
            assertThat(first.getCell(10).getStringCellValue()).isEqualTo("停电挂牌");
            assertThat(first.getCell(4).getStringCellValue()).doesNotStartWith("=");
        }
    }

    private static HazardExportRow hazard(String number) {
        return new HazardExportRow(
                number,
                HazardState.RECTIFYING,
                HazardGrade.GENERAL,
                HazardHandling.BY_DEADLINE,
                HazardCategory.ELECTRICAL,
                HazardSource.DAILY,
                FOUND,
                FOUND,
                "王磊",
                "熔炼班",
                "铸造车间网格",
                70L,
                "熔炼炉坑",
                "=1+1",
                "装锁",
                LocalDate.of(2026, 11, 5),
                "R05-3a",
                "钱伟",
                "造型班",
                null,
                null,
                null,
                null,
                Punctuality.values()[0],
                null,
                new BigDecimal("1200"),
                "停电挂牌");
    }
}
