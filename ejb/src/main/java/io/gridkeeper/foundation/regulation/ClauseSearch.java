package io.gridkeeper.foundation.regulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Full-text search over a few hundred clauses: all words must occur, ids and titles weigh most. */
final class ClauseSearch {

    private static final int SAME_ID = 100;
    private static final int ID_BEGINS = 10;
    private static final int IN_TITLE = 5;

    private ClauseSearch() {}

    /**
     * Clauses that hold all words, best first.
     *
     * @param capability blank for all
     */
    static List<LibraryClause> in(Stream<LibraryClause> clauses, String text, String capability, int limit) {
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return clauses.filter(
                        clause -> capability.isBlank() || clause.capability().equals(capability))
                .filter(clause -> words.stream().allMatch(LibraryTexts.searchable(clause)::contains))
                .sorted(Comparator.comparingInt(clause -> -weight(clause, words)))
                .limit(limit)
                .toList();
    }

    private static int weight(LibraryClause clause, List<String> words) {
        var id = clause.id().value().toLowerCase(Locale.ROOT);
        var title = (clause.title().chinese() + clause.title().english()).toLowerCase(Locale.ROOT);
        return words.stream().mapToInt(word -> weight(id, title, word)).sum();
    }

    private static int weight(String id, String title, String word) {
        if (id.equals(word)) {
            return SAME_ID;
        }
        if (id.startsWith(word)) {
            return ID_BEGINS;
        }
        return title.contains(word) ? IN_TITLE : 0;
    }
}
