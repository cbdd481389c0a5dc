package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Clause;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        try (var in = Objects.requireNonNull(FieldPresets.class.getResourceAsStream(TABLE), TABLE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .collect(Collectors.groupingBy(
                            List::getFirst,
                            LinkedHashMap::new,
                            Collectors.mapping(FieldPresets::line, Collectors.toList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
    }

    private static FieldLine line(List<String> cells) {
        return new FieldLine(
                cells.get(1),
                new Bilingual(cells.get(2), cells.get(3)),
                FieldDuty.valueOf(cells.get(4)),
                Set.of(),
                null,
                FieldLineColumns.codes(cells.get(5)));
    }
}
