package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.regulation.LibraryClause.Wording;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 20 regulations, clause by clause in our own words, open to everybody: what each asks, which places of the suite
 * carry it out, which tests check it, what it sets in the company today. The company's own articles are found here too.
 */
@Stateless
@PermitAll
public class ClauseLibrary {

    @Inject
    private LibraryTexts texts;

    @Inject
    private CompanyRegulationStore companys;

    @Inject
    private DeadlineVersions versions;

    @Inject
    private Carriers carriers;

    @Inject
    private ClauseReport report;

    @Inject
    private Clock clock;

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
        return id.isCompanys() ? companyArticle(id).map(ClauseLibrary::asClause) : texts.find(id);
    }

    /** The clause with its carriers, tests, figures in force and linked articles. */
    public Optional<ClauseView> view(ClauseId id) {
        return find(id).map(clause -> new ClauseView(
                clause, carriers.of(id), report.testsOf(id), figures(id), companys.linkedTo(id.value())));
    }

    /** The capabilities that clauses belong to, by name. */
    public List<String> capabilities() {
        return texts.clauses()
                .map(LibraryClause::capability)
                .distinct()
                .sorted()
                .toList();
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

    private List<FigureInForce> figures(ClauseId id) {
        return versions.idInForce(LocalDate.now(clock))
                .map(versions::get)
                .map(version -> FigureInForce.of(version.row(), id.value()))
                .orElse(List.of());
    }

    private Optional<CompanyArticle> companyArticle(ClauseId id) {
        return companys.find(Long.parseLong(id.regulation().substring(1))).stream()
                .flatMap(regulation -> regulation.rows().stream())
                .filter(article -> article.id().equals(id))
                .findFirst();
    }

    private static LibraryClause asClause(CompanyArticle article) {
        var title = new Bilingual(article.heading(), article.heading());
        var text = new Bilingual(article.text(), article.text());
        return new LibraryClause(
                article.id(),
                String.valueOf(article.number()),
                "company",
                new Wording(title, text, Bilingual.NONE),
                Map.of());
    }
}
