package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A brought file in any of the formats: its lines, and itself again with remarks. Broken files are refused. */
interface UnitFile extends AutoCloseable {

    int MOST_LINES = 1_000_000;

    static UnitFile open(byte[] bytes) {
        return switch (UnitFormat.of(bytes)) {
            case XLSX -> new XlsxUnits(new ByteArrayInputStream(bytes));
            case CSV -> new CsvUnits(bytes);
            case GEOJSON -> new GeoJsonUnits(bytes);
        };
    }

    UnitFormat format();

    List<UnitLine> lines();

    /** The same file with a column, or a property, that says what is wrong. */
    byte[] annotated(Map<Integer, List<String>> remarks, Messages messages);

    @Override
    void close();

    /** Which column stands where; refuses headings without those by which a unit is known. */
    static Map<Integer, UnitColumn> columns(List<String> headings) {
        var columns = new HashMap<Integer, UnitColumn>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            UnitColumn.under(headings.get(i))
                    .filter(column -> !columns.containsValue(column))
                    .ifPresent(column -> columns.put(at, column));
        }
        if (!columns.containsValue(UnitColumn.CODE) || !columns.containsValue(UnitColumn.NAME)) {
            throw Refusal.invalid("territory.import.noHeadings");
        }
        return columns;
    }
}
