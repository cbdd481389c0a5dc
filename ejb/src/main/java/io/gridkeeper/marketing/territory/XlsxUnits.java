package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.BroughtSheet;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Units in the first sheet of a workbook, under the headings of its first row. */
final class XlsxUnits implements UnitFile {

    private final BroughtWorkbook workbook;
    private final BroughtSheet sheet;
    private final List<BroughtRow> rows;

    XlsxUnits(InputStream xlsx) {
        workbook = BroughtWorkbook.open(xlsx);
        sheet = workbook.sheets().getFirst();
        rows = sheet.rows();
    }

    @Override
    public UnitFormat format() {
        return UnitFormat.XLSX;
    }

    @Override
    public List<UnitLine> lines() {
        if (rows.isEmpty()) {
            throw Refusal.invalid("territory.import.noHeadings");
        }
        var columns = UnitFile.columns(
                rows.getFirst().cells().stream().map(cell -> cell.text()).toList());
        return rows.stream().skip(1).map(row -> line(row, columns)).toList();
    }

    private static UnitLine line(BroughtRow row, Map<Integer, UnitColumn> columns) {
        var cells = new EnumMap<UnitColumn, String>(UnitColumn.class);
        columns.forEach((at, column) -> cells.put(column, SheetText.restore(row.text(at))));
        return new UnitLine(row.number(), cells);
    }

    @Override
    public byte[] annotated(Map<Integer, List<String>> remarks, Messages messages) {
        workbook.remark(sheet, rows.getFirst().number(), messages.text("territory.import.remark"), remarks);
        return workbook.toBytes();
    }

    @Override
    public void close() {
        workbook.close();
    }
}
