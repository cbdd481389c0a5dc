package io.gridkeeper.foundation.calendar;

import static io.gridkeeper.foundation.calendar.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.calendar.HolidayNotice.Day;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class HolidayFileTest {

    private static final List<Day> TWO_DAYS = List.of(
            new Day(day("2027-10-01"), DayKind.HOLIDAY, new Bilingual("国庆节", "National Day")),
            new Day(day("2027-10-09"), DayKind.MAKE_UP_WORKDAY, new Bilingual("国庆节", "National Day")));

    @Test
    void readsJson() {
        var json = """
            {"holidays": {"2027-10-01": "National Day,国庆节,3"},
             "workdays": {"2027-10-09": "National Day,国庆节,3"}, "inLieuDays": {}}\
            """;

        assertThat(HolidayFile.read("2027.JSON", bytes(json))).isEqualTo(TWO_DAYS);
    }

    @Test
    void readsCsvWithHeadingAndByteOrderMark() {
        var csv = "\uFEFF日期,类型,名称,English\n2027-10-01,休,国庆节,National Day\n2027/10/09,班,国庆节,National Day\n\n";

        assertThat(HolidayFile.read("2027.csv", bytes(csv))).isEqualTo(TWO_DAYS);
    }

    @Test
    void readsWorkbooksWithDatesAndWithTexts() throws IOException {
        assertThat(HolidayFile.read("2027.xlsx", workbook())).isEqualTo(TWO_DAYS);
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        assertRefused("calendar.file.brokenRow", "a.csv", "日期,类型\n2027-10-01,休\nmorgen,休\n");
        assertRefused("calendar.file.brokenRow", "a.csv", "2027-10-01,maybe\n");
        assertRefused("calendar.file.brokenDate", "a.json", "{\"holidays\":{\"2027-13-01\":\"x\"}}");
        assertRefused("calendar.file.brokenJson", "a.json", "{\"holidays\":");
    }

    @Test
    void refusesWhatIsNoCalendar() {
        assertRefused("calendar.file.unknownFormat", "a.exe", "MZ");
        assertRefused("calendar.file.unreadable", "a.xlsx", "no workbook");
        assertRefused("calendar.file.tooLarge", "a.csv", "x".repeat(HolidayFile.LARGEST_BYTES + 1));
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("日期");
            var first = sheet.createRow(1);
            first.createCell(0).setCellValue(LocalDate.of(2027, 10, 1));
            first.getCell(0).setCellStyle(style);
            first.createCell(1).setCellValue("休");
            first.createCell(2).setCellValue("国庆节");
            first.createCell(3).setCellValue("National Day");
            var second = sheet.createRow(2);
            second.createCell(0).setCellValue("2027-10-09");
            second.createCell(1).setCellValue("上班");
            second.createCell(2).setCellValue("国庆节");
            second.createCell(3).setCellValue("National Day");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String key, String name, String content) {
        assertThatThrownBy(() -> HolidayFile.read(name, bytes(content)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
