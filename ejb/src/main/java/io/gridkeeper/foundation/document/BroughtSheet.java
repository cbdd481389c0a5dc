package io.gridkeeper.foundation.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a brought workbook: its rows as text, and a column for what is wrong with them. */
public final class BroughtSheet {

    private static final int COLUMNS_MAX = 200;
    private static final int REMARK_WIDTH = 50 * 256;

    private final Sheet sheet;
    private final DataFormatter formatter = new DataFormatter();
    private @Nullable CellStyle remarkStyle;

    BroughtSheet(Sheet sheet) {
        this.sheet = sheet;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    public String name() {
        return sheet.getSheetName();
    }

    /** The rows that have something in them, in order. */
    public List<BroughtRow> rows() {
        var rows = new ArrayList<BroughtRow>();
        for (var row : sheet) {
            var brought = new BroughtRow(row.getRowNum() + 1, cells(row));
            if (brought.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(brought);
            }
        }
        return rows;
    }

    /** Empties the column of remarks that an earlier import may have left. */
    void forgetRemarks(int headingRow, String heading) {
        int column = remarkColumn(headingRow, heading);
        for (var row : sheet) {
            var cell = row.getRowNum() >= headingRow ? row.getCell(column) : null;
            if (cell != null) {
                row.removeCell(cell);
            }
        }
    }

    /** Writes a remark into the column after the last one, red, with its heading in the heading row. */
    void remark(int rowNumber, int headingRow, String heading, String remark) {
        int column = remarkColumn(headingRow, heading);
        var row = sheet.getRow(rowNumber - 1) == null ? sheet.createRow(rowNumber - 1) : sheet.getRow(rowNumber - 1);
        var cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellValue(remark);
        cell.setCellStyle(style());
    }

    private int remarkColumn(int headingRow, String heading) {
        var row = sheet.getRow(headingRow - 1) == null ? sheet.createRow(headingRow - 1) : sheet.getRow(headingRow - 1);
        int last = Math.max(row.getLastCellNum(), 0);
        if (last > 0 && heading.equals(formatter.formatCellValue(row.getCell(last - 1)))) {
            return last - 1;
        }
        var cell = row.createCell(last);
        cell.setCellValue(heading);
        cell.setCellStyle(style());
        sheet.setColumnWidth(last, REMARK_WIDTH);
        return last;
    }

    private CellStyle style() {
        if (remarkStyle != null) {
            return remarkStyle;
        }
        var style = sheet.getWorkbook().createCellStyle();
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        remarkStyle = style;
        return style;
    }

    private List<BroughtCell> cells(Row row) {
        int width = Math.min(Math.max(row.getLastCellNum(), 0), COLUMNS_MAX);
        var cells = new ArrayList<BroughtCell>(width);
        for (int column = 0; column < width; column++) {
            var cell = row.getCell(column);
            cells.add(cell == null ? BroughtCell.EMPTY : read(cell));
        }
        return cells;
    }

    private BroughtCell read(Cell cell) {
        if (isNumber(cell) && DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            return new BroughtCell(moment.toLocalDate().toString(), moment.toLocalDate());
        }
        return new BroughtCell(formatter.formatCellValue(cell).strip(), null);
    }

    private static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC);
    }
}
