package io.gridkeeper.foundation.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The demonstration company's tables: text in UTF-8, a row a line, cells between tabs, a dash where there is nothing. */
public final class DemoTable {

    private DemoTable() {}

    /**
     * All rows of a table.
     *
     * @param name of the table in {@code /demo}, without its ending
     */
    public static List<List<String>> lines(String name) {
        var address = "/demo/" + name + ".tsv";
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoTable.class.getResourceAsStream(address), address),
                StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What stands in a cell, or nothing. */
    public static @Nullable String orNull(String cell) {
        return "-".equals(cell) ? null : cell;
    }
}
