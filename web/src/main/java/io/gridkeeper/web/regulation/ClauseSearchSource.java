package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.regulation.ClauseLibrary;
import io.gridkeeper.web.frame.Language;
import io.gridkeeper.web.frame.SearchSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Clauses in the search over everything. */
@RequestScoped
public class ClauseSearchSource implements SearchSource {

    @Inject
    private ClauseLibrary library;

    @Inject
    private Language language;

    @Override
    public String kind() {
        return "clause";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        return library.search(text, limit).stream()
                .map(clause -> new SearchHit(
                        clause.id() + " " + clause.title().in(language.getLocale()),
                        clause.text().in(language.getLocale()),
                        "/library/clause?id=" + clause.id()))
                .toList();
    }
}
