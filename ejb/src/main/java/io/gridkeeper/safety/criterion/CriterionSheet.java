package io.gridkeeper.safety.criterion;

import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.BroughtSheet;
import io.gridkeeper.foundation.document.BroughtWorkbook;
import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of cases: one sheet, Chinese headings in the first row, a case a row. Reads it, and writes it. */
final class CriterionSheet {

    private static final List<String> HEADINGS = List.of("编号", "类别", "行业", "情形", "英文", "依据", "施行日期", "失效日期");
    private static final int CODE = 0;
    private static final int KIND = 1;
    private static final int TRADE = 2;
    private static final int CHINESE = 3;
    private static final int ENGLISH = 4;
    private static final int SOURCE = 5;
    private static final int FROM = 6;
    private static final int TO = 7;
    private static final Set<Integer> REQUIRED = Set.of(CODE, KIND, CHINESE, SOURCE, FROM);
    private static final Map<Integer, Integer> LONGEST =
            Map.of(CODE, 40, TRADE, 60, CHINESE, 1000, ENGLISH, 1000, SOURCE, 300);
    private static final int MOST_ROWS = 2000;
    private static final int WIDTH = 18 * 256;

    private final BroughtWorkbook workbook;
    private final BroughtSheet sheet;
    private final Messages messages;
    private final Map<Integer, List<String>> faults = new LinkedHashMap<>();
    private final List<CriterionEntry> entries = new ArrayList<>();
    private final Map<Integer, Integer> columns = new HashMap<>();
    private int heading;

    CriterionSheet(BroughtWorkbook workbook, Messages messages) {
        this.workbook = workbook;
        this.messages = messages;
        this.sheet = workbook.sheets().getFirst();
        read(sheet.rows());
    }

    /** Row number → what is wrong with it. */
    Map<Integer, List<String>> faults() {
        return faults;
    }

    List<CriterionEntry> entries() {
        return entries;
    }

    byte[] annotated() {
        workbook.remark(sheet, heading, messages.text("criterion.sheet.remarks"), faults);
        return workbook.toBytes();
    }

    private void read(List<BroughtRow> rows) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw Refusal.invalid("criterion.refusal.rows", MOST_ROWS);
        }
        heading = rows.getFirst().number();
        for (int i = 0; i < rows.getFirst().cells().size(); i++) {
            int known =
                    HEADINGS.indexOf(rows.getFirst().text(i).replace("*", "").strip());
            if (known >= 0) {
                columns.put(known, i);
            }
        }
        for (int required : REQUIRED) {
            if (!columns.containsKey(required)) {
                throw Refusal.invalid("criterion.refusal.heading", HEADINGS.get(required));
            }
        }
        var seen = new HashSet<String>();
        rows.stream().skip(1).forEach(row -> read(row, seen));
    }

    private void read(BroughtRow row, Set<String> seen) {
        var wrong = new ArrayList<String>();
        REQUIRED.stream()
                .sorted()
                .filter(column -> text(row, column) == null)
                .forEach(column -> wrong.add(messages.text("criterion.fault.missing", HEADINGS.get(column))));
        LONGEST.forEach((column, longest) -> {
            if (Objects.requireNonNullElse(text(row, column), "").length() > longest) {
                wrong.add(messages.text("criterion.fault.long", HEADINGS.get(column), longest));
            }
        });
        var kind = kind(text(row, KIND));
        if (kind == null && text(row, KIND) != null) {
            wrong.add(messages.text("criterion.fault.kind"));
        }
        var from = day(row, FROM, wrong);
        var to = day(row, TO, wrong);
        if (from != null && to != null && to.isBefore(from)) {
            wrong.add(messages.text("criterion.fault.order"));
        }
        if (!seen.add(text(row, CODE) + " " + from)) {
            wrong.add(messages.text("criterion.fault.twice"));
        }
        if (!wrong.isEmpty() || kind == null || from == null) {
            faults.put(row.number(), wrong);
            return;
        }
        entries.add(new CriterionEntry(
                words(row, CODE),
                kind,
                text(row, TRADE),
                words(row, CHINESE),
                text(row, ENGLISH),
                words(row, SOURCE),
                from,
                to));
    }

    private @Nullable String text(BroughtRow row, int column) {
        var at = columns.get(column);
        var text = at == null ? "" : SheetText.restore(row.text(at)).strip();
        return text.isEmpty() ? null : text;
    }

    private String words(BroughtRow row, int column) {
        return Objects.requireNonNullElse(text(row, column), "");
    }

    private @Nullable LocalDate day(BroughtRow row, int column, List<String> wrong) {
        var at = columns.get(column);
        var text = text(row, column);
        if (at == null || text == null) {
            return null;
        }
        var date = row.cell(at).date();
        if (date != null) {
            return date;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            wrong.add(messages.text("criterion.fault.day", HEADINGS.get(column)));
            return null;
        }
    }

    private static @Nullable CriterionKind kind(@Nullable String text) {
        return Arrays.stream(CriterionKind.values())
                .filter(kind -> kind.name().equals(text) || kind.inWorkbooks().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** The cases as such a workbook. */
    static byte[] write(List<CriterionEntry> entries) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("判定标准");
            write(sheet.createRow(0), HEADINGS);
            for (int i = 0; i < entries.size(); i++) {
                write(sheet.createRow(i + 1), cells(entries.get(i)));
            }
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.setColumnWidth(column, column == CHINESE || column == ENGLISH ? 3 * WIDTH : WIDTH);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(SheetText.disarm(cells.get(column)));
        }
    }

    private static List<String> cells(CriterionEntry entry) {
        return List.of(
                entry.code(),
                entry.kind().inWorkbooks(),
                Objects.requireNonNullElse(entry.trade(), ""),
                entry.chinese(),
                Objects.requireNonNullElse(entry.english(), ""),
                entry.source(),
                entry.validFrom().toString(),
                entry.validTo() == null ? "" : entry.validTo().toString());
    }
}
