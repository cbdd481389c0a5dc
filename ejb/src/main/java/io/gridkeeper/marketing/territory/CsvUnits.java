package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Units as comma-separated text in UTF-8, or in GB 18030, in which spreadsheets in China save it. */
final class CsvUnits implements UnitFile {

    private static final char MARK = '\uFEFF';

    private final List<List<String>> records = new ArrayList<>();

    CsvUnits(byte[] bytes) {
        var text = text(bytes);
        try {
            var csv =
                    new CsvText(new StringReader(text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1)));
            for (var cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
                records.add(cells);
                if (records.size() > MOST_LINES + 1) {
                    throw Refusal.tooLarge("territory.import.lines", MOST_LINES);
                }
            }
        } catch (IOException unreadable) {
            throw Refusal.invalid("territory.import.unreadable");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    @Override
    public UnitFormat format() {
        return UnitFormat.CSV;
    }

    @Override
    public List<UnitLine> lines() {
        if (records.isEmpty()) {
            throw Refusal.invalid("territory.import.noHeadings");
        }
        var columns = UnitFile.columns(records.getFirst());
        var lines = new ArrayList<UnitLine>(records.size());
        for (int i = 1; i < records.size(); i++) {
            var cells = new EnumMap<UnitColumn, String>(UnitColumn.class);
            var record = records.get(i);
            columns.forEach((at, column) -> cells.put(
                    column,
                    at < record.size() ? SheetText.restore(record.get(at)).strip() : ""));
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new UnitLine(i + 1, cells));
            }
        }
        return lines;
    }

    @Override
    public byte[] annotated(Map<Integer, List<String>> remarks, Messages messages) {
        var heading = messages.text("territory.import.remark");
        int column = records.getFirst().contains(heading)
                ? records.getFirst().indexOf(heading)
                : records.stream().mapToInt(List::size).max().orElse(0);
        try (var out = new ByteArrayOutputStream()) {
            out.write(Character.toString(MARK).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < records.size(); i++) {
                var remark = i == 0 ? heading : String.join("; ", remarks.getOrDefault(i + 1, List.of()));
                out.write(CsvText.line(with(records.get(i), column, remark)).getBytes(StandardCharsets.UTF_8));
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> with(List<String> cells, int column, String remark) {
        var longer = new ArrayList<>(cells);
        while (longer.size() <= column) {
            longer.add("");
        }
        longer.set(column, remark);
        return longer;
    }

    @Override
    public void close() {
        records.clear();
    }
}
