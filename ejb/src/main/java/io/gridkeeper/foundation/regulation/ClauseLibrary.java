package io.gridkeeper.foundation.regulation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The 20 regulations, clause by clause in our own words, open to everybody: what each asks, which places of the suite
 * carry it out, which tests check it.
 */
@Stateless
@PermitAll
public class ClauseLibrary {

    @Inject
    private LibraryTexts texts;

    public List<Regulation> regulations() {
        return texts.regulations();
    }

    /** The clauses of a regulation such as {@code R05}, in its order. */
    public List<LibraryClause> clauses(String regulation) {
        return texts.clauses()
                .filter(clause -> clause.id().regulation().equals(regulation))
                .toList();
    }

    public Optional<LibraryClause> find(ClauseId id) {
        return texts.find(id);
    }

    /** The capabilities that clauses belong to, by name. */
    public List<String> capabilities() {
        return texts.clauses().map(LibraryClause::capability).distinct().sorted().toList();
    }

    /** Clauses that hold all words of the text, in either language; best first. */
    public List<LibraryClause> search(String text, int limit) {
        return search(text, "", limit);
    }

    /**
     * The same within one capability.
     *
     * @param capability blank for all
     */
    public List<LibraryClause> search(String text, String capability, int limit) {
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return candidates(capability)
                .filter(clause -> words.stream().allMatch(LibraryTexts.searchable(clause)::contains))
                .sorted(Comparator.comparingInt(clause -> -weight(clause, words)))
                .limit(limit)
                .toList();
    }

    private Stream<LibraryClause> candidates(String capability) {
        return texts.clauses()
                .filter(clause -> capability.isBlank() || clause.capability().equals(capability));
    }

    private static int weight(LibraryClause clause, List<String> words) {
        var id = clause.id().value().toLowerCase(Locale.ROOT);
        var title = (clause.title().chinese() + clause.title().english()).toLowerCase(Locale.ROOT);
        return words.stream()
                .mapToInt(word -> id.equals(word) ? 100 : id.startsWith(word) ? 10 : title.contains(word) ? 5 : 0)
                .sum();
    }
}
