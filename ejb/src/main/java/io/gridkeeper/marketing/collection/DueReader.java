package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.RowFault;
import io.gridkeeper.foundation.document.SheetHeading;
import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads rows of a list as items. Pure; every row's fault is told, not only the first of the list. */
final class DueReader {

    private static final int YUAN = 2;

    /** An item and the row it stands in. */
    record Read(int row, FileDue due) {}

    private final Map<DueColumn, Integer> columns = new EnumMap<>(DueColumn.class);
    private final List<Read> dues = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** Refuses a heading row without the columns that must be there. */
    DueReader(BroughtRow heading) {
        for (int at = 0; at < heading.cells().size(); at++) {
            int position = at;
            SheetHeading.of(heading.text(at), DueColumn.values())
                    .ifPresent(column -> columns.putIfAbsent(column, position));
        }
        for (var column : DueColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                throw Refusal.invalid(
                        "collection.refusal.sheet.column",
                        Messages.in(Messages.CHINESE).text(column.key()));
            }
        }
    }

    void read(BroughtRow row) {
        try {
            dues.add(new Read(
                    row.number(),
                    new FileDue(
                            kind(row),
                            text(row, DueColumn.CUSTOMER),
                            text(row, DueColumn.REFERENCE),
                            amount(row),
                            day(row))));
        } catch (Refusal refusal) {
            refuse(row.number(), refusal);
        }
    }

    void refuse(int row, Refusal refusal) {
        faults.add(new RowFault(row, refusal));
    }

    List<Read> dues() {
        return dues;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** An arrear where nothing is said. */
    private CollectionKind kind(BroughtRow row) {
        var text = text(row, DueColumn.KIND);
        if (text.isEmpty()) {
            return CollectionKind.ARREARS;
        }
        for (var kind : CollectionKind.values()) {
            var key = "collection.kind." + kind.name();
            if (text.equalsIgnoreCase(kind.name())
                    || text.equalsIgnoreCase(Messages.in(Messages.CHINESE).text(key))
                    || text.equalsIgnoreCase(Messages.in(Locale.ENGLISH).text(key))) {
                return kind;
            }
        }
        throw Refusal.invalid("collection.refusal.sheet.word", text);
    }

    /** Yuan with two decimals, with or without commas. */
    private long amount(BroughtRow row) {
        var text = text(row, DueColumn.AMOUNT).replace(",", "");
        try {
            return text.isEmpty()
                    ? 0
                    : new BigDecimal(text).movePointRight(YUAN).longValueExact();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            throw Refusal.invalid("collection.refusal.sheet.amount", text);
        }
    }

    private LocalDate day(BroughtRow row) {
        var position = columns.get(DueColumn.DUE);
        var cell = row.cell(position == null ? -1 : position);
        try {
            return cell.date() == null ? LocalDate.parse(cell.text()) : cell.date();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("collection.refusal.sheet.day", cell.text());
        }
    }

    private String text(BroughtRow row, DueColumn column) {
        var position = columns.get(column);
        return position == null ? "" : SheetText.restore(row.text(position));
    }
}
