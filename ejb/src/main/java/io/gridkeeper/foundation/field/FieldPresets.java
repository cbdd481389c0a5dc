package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Tsv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of the regulations as they are shipped, by regulation; which department owns them a company says itself. */
@Clause("R06-D2a")
final class FieldPresets {

    private static final String TABLE = "/fields/presets.tsv";
    private static final Map<String, List<FieldLine>> PRESETS = read();

    private FieldPresets() {}

    static Map<String, List<FieldLine>> all() {
        return PRESETS;
    }

    private static Map<String, List<FieldLine>> read() {
        return Tsv.resource(TABLE).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("preset"),
                        LinkedHashMap::new,
                        Collectors.mapping(FieldPresets::line, Collectors.toList())));
    }

    private static FieldLine line(Tsv.Row row) {
        return new FieldLine(
                row.get("code"),
                row.both("name"),
                FieldDuty.valueOf(row.get("duty")),
                Set.of(),
                null,
                FieldLineColumns.codes(row.get("categories")));
    }
}
