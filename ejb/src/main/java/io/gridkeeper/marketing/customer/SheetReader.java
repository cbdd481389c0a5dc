package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.RowFault;
import io.gridkeeper.foundation.document.SheetHeading;
import io.gridkeeper.foundation.document.SheetText;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows of a list as files of customers. Pure; every fault of a row is told, not only the first of the list. */
final class SheetReader {

    /** A file and the row it stands in. */
    record Read(int row, FileCustomer file) {}

    private final Map<SheetColumn, Integer> columns;
    private final Function<String, @Nullable Long> people;
    private final List<Read> files = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** @param people staff number → person, null for a number nobody has who could keep a list */
    SheetReader(Map<SheetColumn, Integer> columns, Function<String, @Nullable Long> people) {
        this.columns = columns;
        this.people = people;
    }

    /** Which column stands where in the heading row. */
    static Map<SheetColumn, Integer> columns(BroughtRow heading) {
        var columns = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (int at = 0; at < heading.cells().size(); at++) {
            int position = at;
            SheetHeading.of(heading.text(at), SheetColumn.values())
                    .ifPresent(column -> columns.putIfAbsent(column, position));
        }
        return columns;
    }

    void read(BroughtRow row) {
        try {
            var file = file(row);
            FilingRules.require(file, file.contact() != null);
            files.add(new Read(row.number(), file));
        } catch (Refusal refusal) {
            faults.add(new RowFault(row.number(), refusal));
        }
    }

    void refuse(int row, Refusal refusal) {
        faults.add(new RowFault(row, refusal));
    }

    List<Read> files() {
        return files;
    }

    List<RowFault> faults() {
        return faults;
    }

    private FileCustomer file(BroughtRow row) {
        return new FileCustomer(
                word(row, SheetColumn.KIND, CustomerKind.values(), "customer.kind."),
                word(row, SheetColumn.CLASS, CustomerClass.values(), "customer.class."),
                text(row, SheetColumn.NAME),
                text(row, SheetColumn.UNIT),
                text(row, SheetColumn.ADDRESS),
                owner(text(row, SheetColumn.OWNER)),
                text(row, SheetColumn.SOURCE),
                text(row, SheetColumn.SUPPLIER),
                day(row),
                months(text(row, SheetColumn.VISIT_MONTHS)),
                contact(row));
    }

    private @Nullable NewContact contact(BroughtRow row) {
        var name = text(row, SheetColumn.CONTACT);
        if (name.isEmpty()) {
            return null;
        }
        return new NewContact(
                name,
                text(row, SheetColumn.POSITION),
                text(row, SheetColumn.PHONE),
                isYes(text(row, SheetColumn.CONSENT)));
    }

    private static boolean isYes(String text) {
        return text.equalsIgnoreCase(Messages.in(Messages.CHINESE).text("customer.sheet.yes"))
                || text.equalsIgnoreCase(Messages.in(Locale.ENGLISH).text("customer.sheet.yes"));
    }

    private @Nullable Long owner(String staffNumber) {
        if (staffNumber.isEmpty()) {
            return null;
        }
        var person = people.apply(staffNumber);
        if (person == null) {
            throw Refusal.invalid("customer.refusal.sheet.owner", staffNumber);
        }
        return person;
    }

    private @Nullable LocalDate day(BroughtRow row) {
        var position = columns.get(SheetColumn.CONTRACT_END);
        if (position == null || row.cell(position).isEmpty()) {
            return null;
        }
        var day = row.cell(position).date();
        try {
            return day == null ? LocalDate.parse(row.text(position)) : day;
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("customer.refusal.sheet.day", row.text(position));
        }
    }

    private static int months(String text) {
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException unreadable) {
            throw Refusal.invalid("customer.refusal.sheet.months", text);
        }
    }

    /** A constant by its name in either language, or by the constant's own. */
    private <E extends Enum<E>> E word(BroughtRow row, SheetColumn column, E[] constants, String prefix) {
        var text = text(row, column);
        for (var constant : constants) {
            var key = prefix + constant.name();
            if (text.equalsIgnoreCase(constant.name())
                    || text.equalsIgnoreCase(Messages.in(Messages.CHINESE).text(key))
                    || text.equalsIgnoreCase(Messages.in(Locale.ENGLISH).text(key))) {
                return constant;
            }
        }
        throw Refusal.invalid("customer.refusal.sheet.word", text);
    }

    private String text(BroughtRow row, SheetColumn column) {
        var position = columns.get(column);
        return position == null ? "" : SheetText.restore(row.text(position));
    }
}
