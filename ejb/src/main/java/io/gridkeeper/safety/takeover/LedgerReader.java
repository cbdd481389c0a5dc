package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.safety.hazard.HazardGrade;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads a ledger's rows under a column match: rows to take over, and what is wrong with the others. A row is itself by
 * its day, place, description and how many rows before it say the same, so that a second import knows it again.
 */
final class LedgerReader {

    private final ColumnMatch match;
    private final Directory directory;
    private final LocalDate today;
    private final List<ImportHazard> hazards = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    LedgerReader(ColumnMatch match, Directory directory, LocalDate today) {
        this.match = match;
        this.directory = directory;
        this.today = today;
    }

    List<ImportHazard> hazards() {
        return hazards;
    }

    List<RowFault> faults() {
        return faults;
    }

    LedgerReader read(List<BroughtRow> rows) {
        rows.stream()
                .filter(row -> row.number() > match.headingRow())
                .filter(this::hasMatchedCells)
                .forEach(this::read);
        return this;
    }

    /** A remark below the table, or a sum, has none of the required cells. */
    private boolean hasMatchedCells(BroughtRow row) {
        return match.columns().keySet().stream()
                .filter(LedgerColumn::isRequired)
                .anyMatch(column -> !match.text(row, column).isEmpty());
    }

    private void read(BroughtRow row) {
        int before = faults.size();
        var foundOn = foundOn(row);
        var dueOn = day(row, LedgerColumn.DUE_ON);
        var rectifiedOn = day(row, LedgerColumn.RECTIFIED_ON);
        order(row, foundOn, dueOn, "takeover.fault.dueBeforeFound");
        order(row, foundOn, rectifiedOn, "takeover.fault.doneBeforeFound");
        var description = text(row, LedgerColumn.DESCRIPTION, 1000);
        if (description.isEmpty()) {
            fault(row, "takeover.fault.noDescription");
        }
        var grade = LedgerWords.grade(match.text(row, LedgerColumn.GRADE));
        if (grade.isEmpty()) {
            fault(row, "takeover.fault.grade", match.text(row, LedgerColumn.GRADE));
        }
        var category = LedgerWords.category(match.text(row, LedgerColumn.CATEGORY));
        if (category.isEmpty()) {
            fault(row, "takeover.fault.category", match.text(row, LedgerColumn.CATEGORY));
        }
        var grid = grid(row);
        boolean closed = struckOff(row, rectifiedOn);
        if (faults.size() > before || foundOn == null) {
            return;
        }
        hazards.add(new ImportHazard(
                key(row, foundOn, description),
                grid.orElseThrow(),
                text(row, LedgerColumn.PLACE, 200),
                description,
                category.orElseThrow(),
                LedgerWords.source(match.text(row, LedgerColumn.OCCASION)),
                grade.orElse(HazardGrade.GENERAL),
                foundOn,
                person(row, LedgerColumn.INSPECTOR, LedgerColumn.INSPECTING_UNIT).orElse(null),
                text(row, LedgerColumn.MEASURES, 1000),
                dueOn,
                person(row, LedgerColumn.RESPONSIBLE, LedgerColumn.RESPONSIBLE_UNIT).orElse(null),
                rectifiedOn,
                closed ? rectifiedOn : null,
                note(row)));
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

    private @Nullable LocalDate day(BroughtRow row, LedgerColumn column) {
        var text = match.text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        var day = LedgerDay.read(text);
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

    private Optional<Long> grid(BroughtRow row) {
        var place = match.text(row, LedgerColumn.PLACE);
        var grid = directory.grid(
                place,
                match.text(row, LedgerColumn.RESPONSIBLE_UNIT),
                match.text(row, LedgerColumn.INSPECTING_UNIT));
        if (grid.isEmpty()) {
            fault(row, "takeover.fault.place", place);
        }
        return grid;
    }

    private boolean struckOff(BroughtRow row, @Nullable LocalDate rectifiedOn) {
        var word = match.text(row, LedgerColumn.STRUCK_OFF);
        var struckOff = LedgerWords.struckOff(word);
        if (struckOff.isEmpty()) {
            fault(row, "takeover.fault.struckOff", word);
        }
        boolean closed = struckOff.orElse(false);
        if (closed && rectifiedOn == null) {
            fault(row, "takeover.fault.closedWithoutDay");
        }
        return closed;
    }

    private Optional<Long> person(BroughtRow row, LedgerColumn name, LedgerColumn unit) {
        return directory.person(match.text(row, name), match.text(row, unit));
    }

    /** Names that are not on the roster stay readable in the history. */
    private @Nullable String note(BroughtRow row) {
        var names = new ArrayList<String>();
        if (person(row, LedgerColumn.INSPECTOR, LedgerColumn.INSPECTING_UNIT).isEmpty()) {
            names.add(match.text(row, LedgerColumn.INSPECTOR));
        }
        if (person(row, LedgerColumn.RESPONSIBLE, LedgerColumn.RESPONSIBLE_UNIT).isEmpty()) {
            names.add(match.text(row, LedgerColumn.RESPONSIBLE));
        }
        names.removeIf(String::isEmpty);
        return names.isEmpty() ? null : String.join("、", names);
    }

    private String text(BroughtRow row, LedgerColumn column, int longest) {
        var text = match.text(row, column);
        if (text.length() > longest) {
            fault(row, "takeover.fault.long", Integer.toString(longest));
            return "";
        }
        return text;
    }

    private String key(BroughtRow row, LocalDate foundOn, String description) {
        var itself = String.join(
                        "\u001f", foundOn.toString(), match.text(row, LedgerColumn.PLACE), description)
                .toLowerCase(Locale.ROOT);
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
}
