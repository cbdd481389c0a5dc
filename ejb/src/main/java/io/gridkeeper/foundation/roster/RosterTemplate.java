package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.grid.PostKindRow;
import io.gridkeeper.foundation.kernel.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The empty roster: one sheet per kind with headings and lists to choose from, and a sheet that explains them. */
final class RosterTemplate {

    private static final int WIDTH = 20 * 256;

    /** Longer lists to choose from break the workbook. */
    private static final int LONGEST_CHOICE = 255;

    private RosterTemplate() {}

    static byte[] make(Messages messages, List<PostKindRow> kinds) {
        Map<String, Collection<String>> choices = Map.of(
                "类型", RosterWords.KINDS.keySet(),
                "岗位", RosterWords.posts(kinds).keySet(),
                "类别", RosterWords.OBJECTS.keySet());
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var style = headingStyle(workbook);
            for (var sheet : RosterSheet.values()) {
                fill(workbook.createSheet(sheet.title()), sheet, style, choices);
            }
            explain(workbook.createSheet(messages.text("roster.template.title")), messages);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static CellStyle headingStyle(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void fill(
            XSSFSheet sheet, RosterSheet kind, CellStyle style, Map<String, Collection<String>> choices) {
        var row = sheet.createRow(0);
        for (int column = 0; column < kind.headings().size(); column++) {
            var heading = kind.headings().get(column);
            var cell = row.createCell(column);
            cell.setCellValue(heading.required() ? heading.text() + "*" : heading.text());
            cell.setCellStyle(style);
            sheet.setColumnWidth(column, WIDTH);
            offer(sheet, column, choices.get(heading.text()));
        }
        sheet.createFreezePane(0, 1);
    }

    private static void offer(XSSFSheet sheet, int column, @Nullable Collection<String> words) {
        if (words != null && String.join(",", words).length() <= LONGEST_CHOICE) {
            var helper = sheet.getDataValidationHelper();
            var list = helper.createExplicitListConstraint(words.toArray(String[]::new));
            var cells = new CellRangeAddressList(1, RosterReader.MOST_ROWS, column, column);
            sheet.addValidationData(helper.createValidation(list, cells));
        }
    }

    private static void explain(XSSFSheet sheet, Messages messages) {
        int row = 0;
        var text = messages.text("roster.template.text", String.join("、", RosterWords.ROLES.keySet()));
        for (var line : text.lines().toList()) {
            sheet.createRow(row++).createCell(0).setCellValue(line);
        }
        sheet.setColumnWidth(0, 5 * WIDTH);
    }
}
