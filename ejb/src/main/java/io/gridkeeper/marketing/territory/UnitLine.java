package io.gridkeeper.marketing.territory;

import java.util.Map;

/**
 * One unit as a file has it.
 *
 * @param number the row as the sheet shows it, the line of the text, or the place of the feature from 1
 * @param cells what it says, without columns that it does not have
 */
record UnitLine(int number, Map<UnitColumn, String> cells) {

    UnitLine {
        cells = Map.copyOf(cells);
    }

    /** Empty where the file says nothing. */
    String text(UnitColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean says(UnitColumn column) {
        return !text(column).isEmpty();
    }
}
