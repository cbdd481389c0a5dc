package io.gridkeeper.foundation.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of a holiday notice out of a file: JSON as the one brought along ({@code holidays} and
 * {@code workdays} by date), or a table (xlsx or CSV) with the columns date, kind, name. What cannot be read is refused
 * with its line.
 */
public final class HolidayFile {

    public static final int LARGEST_BYTES = 1_000_000;

    private static final int MOST_ROWS = 5_000;
    private static final int COLUMNS = 4;

    private static final Map<String, DayKind> KINDS = Map.of(
            "休", DayKind.HOLIDAY,
            "放假", DayKind.HOLIDAY,
            "节假日", DayKind.HOLIDAY,
            "holiday", DayKind.HOLIDAY,
            "班", DayKind.MAKE_UP_WORKDAY,
            "上班", DayKind.MAKE_UP_WORKDAY,
            "调休上班", DayKind.MAKE_UP_WORKDAY,
            "workday", DayKind.MAKE_UP_WORKDAY);

    private HolidayFile() {}

    /** The days of the file; its name tells the format. */
    public static List<HolidayNotice.Day> read(String fileName, byte[] content) {
        if (content.length > LARGEST_BYTES) {
            throw Refusal.tooLarge("calendar.file.tooLarge", LARGEST_BYTES / 1000);
        }
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return json(content);
        }
        if (name.endsWith(".xlsx")) {
            return table(sheet(content));
        }
        if (name.endsWith(".csv")) {
            return table(csv(content));
        }
        throw Refusal.invalid("calendar.file.unknownFormat");
    }

    private static List<HolidayNotice.Day> json(byte[] content) {
        try {
            var root = new ObjectMapper().readTree(content);
            var days = new ArrayList<HolidayNotice.Day>();
            collect(root.path("holidays"), DayKind.HOLIDAY, days);
            collect(root.path("workdays"), DayKind.MAKE_UP_WORKDAY, days);
            return days;
        } catch (JsonProcessingException broken) {
            throw Refusal.invalid(
                    "calendar.file.brokenJson", broken.getLocation().getLineNr());
        } catch (IOException unreadable) {
            throw Refusal.invalid("calendar.file.unreadable");
        }
    }

    private static void collect(JsonNode entries, DayKind kind, List<HolidayNotice.Day> days) {
        entries.properties().forEach(entry -> {
            var date = date(entry.getKey());
            if (date == null) {
                throw Refusal.invalid("calendar.file.brokenDate", entry.getKey());
            }
            days.add(new HolidayNotice.Day(date, kind, named(entry.getValue().asText())));
        });
    }

    /** {@code New Year's Day,元旦,1}: English, Chinese, days by law. */
    private static Bilingual named(String text) {
        var parts = text.split(",", -1);
        return parts.length < 2 ? new Bilingual(text, text) : new Bilingual(parts[1].strip(), parts[0].strip());
    }

    private static List<HolidayNotice.Day> table(List<List<String>> rows) {
        var days = new ArrayList<HolidayNotice.Day>();
        for (int line = 0; line < rows.size(); line++) {
            var cells = rows.get(line);
            var date = date(cells.getFirst());
            if (date != null) {
                days.add(day(cells, date, line + 1));
            } else if (line > 0 && !cells.getFirst().isBlank()) {
                throw Refusal.invalid("calendar.file.brokenRow", line + 1, cells.getFirst());
            }
        }
        return days;
    }

    private static HolidayNotice.Day day(List<String> cells, LocalDate date, int line) {
        var kind = KINDS.get(cell(cells, 1).toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw Refusal.invalid("calendar.file.brokenRow", line, cell(cells, 1));
        }
        var chinese = cell(cells, 2);
        var english = cell(cells, 3);
        return new HolidayNotice.Day(date, kind, new Bilingual(chinese, english.isEmpty() ? chinese : english));
    }

    private static List<List<String>> csv(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .lines()
                .limit(MOST_ROWS)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static List<List<String>> sheet(byte[] content) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                if (rows.size() == MOST_ROWS) {
                    break;
                }
                rows.add(cells(row));
            }
            return rows;
        } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException unreadable) {
            throw Refusal.invalid("calendar.file.unreadable");
        }
    }

    private static List<String> cells(Row row) {
        var formatter = new DataFormatter(Locale.ROOT);
        var cells = new ArrayList<String>();
        for (int column = 0; column < COLUMNS; column++) {
            var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            var isDate = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
            cells.add(
                    isDate
                            ? String.format(Locale.ROOT, "%tF", cell.getLocalDateTimeCellValue())
                            : formatter.formatCellValue(cell));
        }
        return cells;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip().replace('/', '-'));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }
}
