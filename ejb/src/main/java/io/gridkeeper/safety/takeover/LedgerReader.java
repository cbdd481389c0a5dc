package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.safety.hazard.ImportHazard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ledger's rows under a column match: rows to take over, and what is wrong with the others. A row is itself by
 * its day, place, description and how many rows before it say the same, so that a second import knows it again; a row
 * that came out of the register is known by its number, whatever else it says.
 */
final class LedgerReader {

    private static final int LONG_TEXT = 1000;
    private static final int SHORT_TEXT = 200;
    private static final int EARLIEST_YEAR = 1990;

    private final ColumnMatch match;
    private final Directory directory;
    private final Set<String> numbers;
    private final LocalDate today;
    private final List<ImportHazard> hazards = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int known;
    private int withdrawn;

    /** @param numbers hazard numbers that the register knows */
    LedgerReader(ColumnMatch match, Directory directory, Set<String> numbers, LocalDate today) {
        this.match = match;
        this.directory = directory;
        this.numbers = numbers;
        this.today = today;
    }

    List<ImportHazard> hazards() {
        return hazards;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** Rows that the register knows by their number. */
    int known() {
        return known;
    }

    /** Rows that were found to be no hazard; they are left where they are. */
    int withdrawn() {
        return withdrawn;
    }

    LedgerReader read(List<BroughtRow> rows) {
        match.below(rows).stream().filter(this::hasMatchedCells).forEach(this::read);
        return this;
    }

    /** A remark below the table, or a sum, has none of the required cells. */
    private boolean hasMatchedCells(BroughtRow row) {
        return match.columns().keySet().stream()
                .filter(LedgerColumn::isRequired)
                .anyMatch(column -> !match.text(row, column).isEmpty());
    }

    private void read(BroughtRow row) {
        var standing = LedgerWords.standing(match.text(row, LedgerColumn.STRUCK_OFF));
        if (numbers.contains(match.text(row, LedgerColumn.NUMBER))) {
            known++;
        } else if (standing.isPresent() && standing.get() == LedgerStanding.WITHDRAWN) {
            withdrawn++;
        } else {
            take(row, standing);
        }
    }

    private void take(BroughtRow row, Optional<LedgerStanding> standing) {
        int before = faults.size();
        var foundOn = foundOn(row);
        var dueOn = day(row, LedgerColumn.DUE_ON);
        var rectifiedOn = rectifiedOn(row, standing);
        order(row, foundOn, dueOn, "takeover.fault.dueBeforeFound");
        order(row, foundOn, rectifiedOn, "takeover.fault.doneBeforeFound");
        var description = description(row);
        var place = text(row, LedgerColumn.PLACE, SHORT_TEXT);
        var measures = text(row, LedgerColumn.MEASURES, LONG_TEXT);
        var note = note(row);
        var grade = understood(row, LedgerColumn.GRADE, LedgerWords::grade, "takeover.fault.grade");
        var category = understood(row, LedgerColumn.CATEGORY, LedgerWords::category, "takeover.fault.category");
        var grid = grid(row);
        if (faults.size() > before || foundOn == null) {
            return;
        }
        hazards.add(new ImportHazard(
                key(foundOn, place, description),
                grid.orElseThrow(),
                place,
                description,
                category.orElseThrow(),
                LedgerWords.source(match.text(row, LedgerColumn.OCCASION)),
                grade.orElseThrow(),
                foundOn,
                person(row, LedgerColumn.INSPECTOR, LedgerColumn.INSPECTING_UNIT)
                        .orElse(null),
                measures,
                dueOn,
                person(row, LedgerColumn.RESPONSIBLE, LedgerColumn.RESPONSIBLE_UNIT)
                        .orElse(null),
                rectifiedOn,
                standing.orElseThrow() == LedgerStanding.CLOSED ? rectifiedOn : null,
                note));
    }

    private @Nullable LocalDate foundOn(BroughtRow row) {
        if (match.text(row, LedgerColumn.FOUND_ON).isEmpty()) {
            fault(row, "takeover.fault.noDay");
            return null;
        }
        var day = day(row, LedgerColumn.FOUND_ON);
        if (day != null && day.isAfter(today)) {
            fault(row, "takeover.fault.future", day.toString());
        }
        return day;
    }

    private @Nullable LocalDate rectifiedOn(BroughtRow row, Optional<LedgerStanding> standing) {
        if (standing.isEmpty()) {
            fault(row, "takeover.fault.struckOff", match.text(row, LedgerColumn.STRUCK_OFF));
        }
        var day = day(row, LedgerColumn.RECTIFIED_ON);
        if (day != null && day.isAfter(today)) {
            fault(row, "takeover.fault.doneInFuture", day.toString());
        }
        if (standing.filter(LedgerStanding::needsDay).isPresent()
                && match.text(row, LedgerColumn.RECTIFIED_ON).isEmpty()) {
            fault(row, "takeover.fault.closedWithoutDay");
        }
        return day;
    }

    private @Nullable LocalDate day(BroughtRow row, LedgerColumn column) {
        var text = match.text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        var day = LedgerDay.read(text).filter(read -> read.getYear() >= EARLIEST_YEAR);
        if (day.isEmpty()) {
            fault(row, "takeover.fault.day", text);
        }
        return day.orElse(null);
    }

    private void order(BroughtRow row, @Nullable LocalDate first, @Nullable LocalDate then, String key) {
        if (first != null && then != null && then.isBefore(first)) {
            fault(row, key, then.toString(), first.toString());
        }
    }

    private String description(BroughtRow row) {
        if (match.text(row, LedgerColumn.DESCRIPTION).isEmpty()) {
            fault(row, "takeover.fault.noDescription");
        }
        return text(row, LedgerColumn.DESCRIPTION, LONG_TEXT);
    }

    private <E> Optional<E> understood(BroughtRow row, LedgerColumn column, Reading<E> reading, String fault) {
        var word = match.text(row, column);
        var read = reading.of(word);
        if (read.isEmpty()) {
            fault(row, fault, word);
        }
        return read;
    }

    private Optional<Long> grid(BroughtRow row) {
        var place = match.text(row, LedgerColumn.PLACE);
        var grid = directory
                .gridNamed(match.text(row, LedgerColumn.GRID))
                .or(() -> directory.grid(
                        place,
                        match.text(row, LedgerColumn.RESPONSIBLE_UNIT),
                        match.text(row, LedgerColumn.INSPECTING_UNIT)));
        if (grid.isEmpty()) {
            fault(row, "takeover.fault.place", place);
        }
        return grid;
    }

    private Optional<Long> person(BroughtRow row, LedgerColumn name, LedgerColumn unit) {
        return directory.person(match.text(row, name), match.text(row, unit));
    }

    /** Names that are not on the roster stay readable in the history. */
    private @Nullable String note(BroughtRow row) {
        var names = new ArrayList<String>();
        if (person(row, LedgerColumn.INSPECTOR, LedgerColumn.INSPECTING_UNIT).isEmpty()) {
            names.add(text(row, LedgerColumn.INSPECTOR, SHORT_TEXT));
        }
        if (person(row, LedgerColumn.RESPONSIBLE, LedgerColumn.RESPONSIBLE_UNIT).isEmpty()) {
            names.add(text(row, LedgerColumn.RESPONSIBLE, SHORT_TEXT));
        }
        names.removeIf(String::isEmpty);
        return names.isEmpty() ? null : String.join("、", names);
    }

    private String text(BroughtRow row, LedgerColumn column, int longest) {
        var text = match.text(row, column);
        if (text.length() > longest) {
            fault(row, "takeover.fault.long", Integer.toString(longest));
        }
        return text;
    }

    private String key(LocalDate foundOn, String place, String description) {
        var itself =
                String.join("\u001f", foundOn.toString(), place, description).toLowerCase(Locale.ROOT);
        int nth = seen.merge(itself, 1, Integer::sum);
        return "ledger:" + sha256(itself + '\u001f' + nth);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void fault(BroughtRow row, String key, String... args) {
        faults.add(RowFault.of(row.number(), key, args));
    }

    /** How a word is understood. */
    @FunctionalInterface
    private interface Reading<E> {
        Optional<E> of(String word);
    }
}
