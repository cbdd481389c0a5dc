package io.gridkeeper.foundation.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the tables the suite is shipped with: cells between tabs, the first line names the columns. */
public final class Tsv {

    private Tsv() {}

    /** One line; a missing cell is empty. */
    public record Row(List<String> header, List<String> cells) {

        public String get(String column) {
            int index = header.indexOf(column);
            if (index < 0) {
                throw new IllegalStateException("no column " + column + " in " + header);
            }
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** The columns {@code nameZh} and {@code nameEn}. */
        public Bilingual both(String column) {
            return new Bilingual(get(column + "Zh"), get(column + "En"));
        }
    }

    public static List<Row> resource(String path) {
        try (var in = Objects.requireNonNull(Tsv.class.getResourceAsStream(path), path);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows(reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    public static List<Row> rows(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var header = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> new Row(header, cells(line)))
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }
}
