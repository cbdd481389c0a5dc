package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.document.BroughtRow;
import io.gridkeeper.foundation.document.SheetText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of a sheet means what.
 *
 * @param headingRow number of the row with the headings, as the spreadsheet shows it
 * @param headings texts of that row, from the first column on
 * @param columns meaning → position, from 0
 */
public record ColumnMatch(int headingRow, List<String> headings, Map<LedgerColumn, Integer> columns) {

    private static final int SEARCHED_ROWS = 20;

    public ColumnMatch {
        headings = List.copyOf(headings);
        columns = Map.copyOf(columns);
    }

    /**
     * Finds the heading row: of the first rows the one in which most headings are understood.
     *
     * @param remembered plain heading → meaning, as people corrected it before; it goes before what is common
     */
    static Optional<ColumnMatch> find(List<BroughtRow> rows, Map<String, LedgerColumn> remembered) {
        ColumnMatch best = null;
        for (var row : rows.subList(0, Math.min(SEARCHED_ROWS, rows.size()))) {
            var match = of(row, remembered);
            if (!match.columns.isEmpty() && (best == null || match.columns.size() > best.columns.size())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static ColumnMatch of(BroughtRow row, Map<String, LedgerColumn> remembered) {
        var columns = new EnumMap<LedgerColumn, Integer>(LedgerColumn.class);
        var headings = row.cells().stream().map(cell -> cell.text()).toList();
        match(columns, headings, heading -> Optional.ofNullable(remembered.get(LedgerColumn.plain(heading))));
        match(
                columns,
                headings,
                heading -> remembered.containsKey(LedgerColumn.plain(heading))
                        ? Optional.empty()
                        : LedgerColumn.headed(heading));
        return new ColumnMatch(row.number(), headings, columns);
    }

    private static void match(
            Map<LedgerColumn, Integer> columns,
            List<String> headings,
            Function<String, Optional<LedgerColumn>> meaning) {
        for (int position = 0; position < headings.size(); position++) {
            int here = position;
            meaning.apply(headings.get(position)).ifPresent(column -> columns.putIfAbsent(column, here));
        }
    }

    /**
     * The same headings with what a person corrected: a meaning moves to the column named for it, whatever that column
     * was taken for; a meaning whose column does not exist is not read.
     */
    ColumnMatch corrected(Map<LedgerColumn, Integer> corrections) {
        var meant = new EnumMap<LedgerColumn, Integer>(LedgerColumn.class);
        meant.putAll(columns);
        meant.values().removeAll(corrections.values());
        meant.keySet().removeAll(corrections.keySet());
        corrections.forEach((column, position) -> {
            if (position >= 0 && position < headings.size()) {
                meant.put(column, position);
            }
        });
        return new ColumnMatch(headingRow, headings, meant);
    }

    /** What must be matched before a row can be read. */
    public List<LedgerColumn> missing() {
        return Arrays.stream(LedgerColumn.values())
                .filter(column -> column.isRequired() && !columns.containsKey(column))
                .toList();
    }

    /** The rows below the heading row. */
    List<BroughtRow> below(List<BroughtRow> rows) {
        return rows.stream().filter(row -> row.number() > headingRow).toList();
    }

    /** The different words in these columns. */
    Set<String> words(List<BroughtRow> rows, LedgerColumn... wanted) {
        return rows.stream()
                .flatMap(row -> Stream.of(wanted).map(column -> text(row, column)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    String text(BroughtRow row, LedgerColumn column) {
        var position = columns.get(column);
        return position == null ? "" : SheetText.restore(row.text(position));
    }
}
