package io.gridkeeper.foundation.regulation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

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
        return ClauseSearch.in(texts.clauses(), text, capability, limit);
    }
}
