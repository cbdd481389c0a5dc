package io.gridkeeper.marketing.territory;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated text as RFC 4180 has it: quoted cells may hold commas, quotes and line ends. */
final class CsvText {

    private static final int LONGEST_CELL = 4_000_000;

    private final Reader reader;
    private int pushed = -2;

    CsvText(Reader reader) {
        this.reader = reader;
    }

    /** The next record; an empty list at the end. */
    List<String> next() throws IOException {
        var cells = new ArrayList<String>();
        int first = read();
        if (first < 0) {
            return cells;
        }
        pushed = first;
        int end;
        do {
            var cell = new StringBuilder();
            end = cell(cell);
            cells.add(cell.toString());
        } while (end == ',');
        return cells;
    }

    /** Reads a cell and gives what ended it: a comma, a line end or the end. */
    private int cell(StringBuilder cell) throws IOException {
        int at = read();
        if (at == '"') {
            quoted(cell);
            at = read();
        }
        while (at >= 0 && at != ',' && at != '\n' && at != '\r') {
            append(cell, at);
            at = read();
        }
        if (at == '\r') {
            int next = read();
            if (next != '\n') {
                pushed = next;
            }
        }
        return at;
    }

    private void quoted(StringBuilder cell) throws IOException {
        for (int at = read(); at >= 0; at = read()) {
            if (at == '"') {
                int next = read();
                if (next != '"') {
                    pushed = next;
                    return;
                }
            }
            append(cell, at);
        }
    }

    private static void append(StringBuilder cell, int character) throws IOException {
        if (cell.length() >= LONGEST_CELL) {
            throw new IOException("a cell without end");
        }
        cell.append((char) character);
    }

    private int read() throws IOException {
        if (pushed != -2) {
            int back = pushed;
            pushed = -2;
            return back;
        }
        return reader.read();
    }

    /** A record as text, with its line end. */
    static String line(List<String> cells) {
        var line = new StringBuilder();
        for (var cell : cells) {
            line.append(line.isEmpty() ? "" : ",").append(quote(cell));
        }
        return line.append("\r\n").toString();
    }

    private static String quote(String cell) {
        boolean plain = cell.indexOf(',') < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0
                && !cell.isEmpty();
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
