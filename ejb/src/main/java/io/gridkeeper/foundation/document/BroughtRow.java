package io.gridkeeper.foundation.document;

import java.util.List;

/**
 * A row of a workbook that has something in it.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from the first column on; missing ones are empty
 */
public record BroughtRow(int number, List<BroughtCell> cells) {

    public BroughtRow {
        cells = List.copyOf(cells);
    }

    public BroughtCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : BroughtCell.EMPTY;
    }

    public String text(int column) {
        return cell(column).text();
    }
}
