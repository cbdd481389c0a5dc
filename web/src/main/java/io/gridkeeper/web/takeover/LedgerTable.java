package io.gridkeeper.web.takeover;

import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.takeover.ColumnMatch;
import io.gridkeeper.safety.takeover.LedgerColumn;
import io.gridkeeper.safety.takeover.LedgerPreview;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of a brought ledger with what each is taken for, and the first rows below them. */
public class LedgerTable {

    static final LedgerTable EMPTY = new LedgerTable(
            new LedgerPreview(new ColumnMatch(0, List.of(), Map.of()), 0, List.of()), Messages.in(Messages.CHINESE));

    /** A column as the spreadsheet names it; its meaning is the person's to change. */
    public static class Column {

        private final String letter;
        private final String heading;
        private @Nullable LedgerColumn meaning;

        Column(String letter, String heading) {
            this.letter = letter;
            this.heading = heading;
        }

        public String getLetter() {
            return letter;
        }

        public String getHeading() {
            return heading;
        }

        public @Nullable LedgerColumn getMeaning() {
            return meaning;
        }

        public void setMeaning(@Nullable LedgerColumn meaning) {
            this.meaning = meaning;
        }
    }

    private final LedgerPreview preview;
    private final Messages messages;
    private final List<Column> columns;

    LedgerTable(LedgerPreview preview, Messages messages) {
        this.preview = preview;
        this.messages = messages;
        var headings = preview.match().headings();
        columns = IntStream.range(0, headings.size())
                .mapToObj(position -> new Column(letter(position), headings.get(position)))
                .toList();
        preview.match()
                .columns()
                .forEach((meaning, position) -> columns.get(position).setMeaning(meaning));
    }

    /** What the person left, for every meaning; −1 where no column has it. Refuses one chosen twice, and a needed one left out. */
    Map<LedgerColumn, Integer> corrections() {
        var corrections = new EnumMap<LedgerColumn, Integer>(LedgerColumn.class);
        for (int position = 0; position < columns.size(); position++) {
            var meaning = columns.get(position).getMeaning();
            if (meaning != null && corrections.put(meaning, position) != null) {
                throw Refusal.invalid("takeover.refusal.twice", messages.text(meaning.key()));
            }
        }
        requireNeeded(corrections.keySet());
        for (var meaning : LedgerColumn.values()) {
            corrections.putIfAbsent(meaning, -1);
        }
        return corrections;
    }

    private void requireNeeded(Set<LedgerColumn> chosen) {
        var missing = Arrays.stream(LedgerColumn.values())
                .filter(meaning -> meaning.isRequired() && !chosen.contains(meaning))
                .map(meaning -> messages.text(meaning.key()))
                .collect(Collectors.joining(messages.text("takeover.and")));
        if (!missing.isEmpty()) {
            throw Refusal.invalid("takeover.refusal.unmatched", missing);
        }
    }

    public List<Column> getColumns() {
        return columns;
    }

    public int getRows() {
        return preview.rows();
    }

    /** The first rows, each as wide as the headings. */
    public List<List<String>> getSample() {
        return preview.sample().stream()
                .map(row -> IntStream.range(0, columns.size())
                        .mapToObj(position -> position < row.size() ? row.get(position) : "")
                        .toList())
                .toList();
    }

    /** A, B … Z, AA … as spreadsheets count. */
    static String letter(int position) {
        var last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letter(position / 26 - 1) + last;
    }
}
