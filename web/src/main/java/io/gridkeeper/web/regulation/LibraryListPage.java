package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.regulation.ClauseId;
import io.gridkeeper.foundation.regulation.ClauseLibrary;
import io.gridkeeper.foundation.regulation.CompanyArticle;
import io.gridkeeper.foundation.regulation.CompanyRegulationRow;
import io.gridkeeper.foundation.regulation.CompanyRegulations;
import io.gridkeeper.foundation.regulation.LibraryClause;
import io.gridkeeper.foundation.regulation.Regulation;
import io.gridkeeper.web.frame.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The shelf of regulations, a regulation's clauses, or what a search found; the company's own beside it. */
@Named
@RequestScoped
public class LibraryListPage {

    private static final int MOST_ROWS = 600;

    private final LibraryQuery query = new LibraryQuery();
    private final OwnTextForm text = new OwnTextForm();
    private final ArticleLinkForm link = new ArticleLinkForm();

    @Inject
    private ClauseLibrary library;

    @Inject
    private CompanyRegulations companys;

    private List<LibraryClause> rows = List.of();
    private List<CompanyRegulationRow> own = List.of();
    private List<CompanyArticle> articles = List.of();

    /** What a form of the page is about has to be known before its buttons are heard. */
    @PostConstruct
    void recall() {
        String asked = Faces.getRequestParameter("own");
        if (asked != null && asked.matches("\\d{1,18}")) {
            query.setOwn(Long.valueOf(asked));
        }
    }

    public void load() {
        own = companys.all();
        articles = query.getOwn() == null ? List.of() : companys.articles(query.getOwn());
        rows = query.isShelf()
                ? List.of()
                : library.search(query.getText(), query.getCapability(), MOST_ROWS).stream()
                        .filter(query::matches)
                        .toList();
    }

    /** Loads a regulation of the company and shows its articles. */
    public String loadOwn() throws IOException {
        long id = companys.load(text.getTitle(), text.source(), text.content());
        Say.done("regulation.own.loaded", text.getTitle(), companys.articles(id).size());
        return "/library/list?faces-redirect=true&own=" + id;
    }

    public String link() {
        companys.link(link.article(query.getOwn()), new ClauseId(link.getClause()));
        Say.done("regulation.own.linked", link.article(query.getOwn()).value(), link.getClause());
        return back();
    }

    public String unlink() {
        companys.unlink(link.article(query.getOwn()), new ClauseId(link.getClause()));
        Say.done("regulation.own.unlinked");
        return back();
    }

    public String remove() {
        var id = query.getOwn();
        if (id != null) {
            companys.remove(id);
            Say.done("regulation.own.removed");
        }
        return "/library/list?faces-redirect=true";
    }

    private String back() {
        return "/library/list?faces-redirect=true&own=" + query.getOwn();
    }

    public LibraryQuery getQuery() {
        return query;
    }

    public OwnTextForm getText() {
        return text;
    }

    public ArticleLinkForm getLink() {
        return link;
    }

    public List<Regulation> getRegulations() {
        return library.regulations();
    }

    /** The regulation whose clauses are shown, if it is one. */
    public @Nullable Regulation getRegulation() {
        return library.regulations().stream()
                .filter(regulation -> regulation.id().equals(query.getRegulation()))
                .findFirst()
                .orElse(null);
    }

    public int getClauses() {
        return library.regulations().stream().mapToInt(Regulation::clauses).sum();
    }

    public List<String> getCapabilities() {
        return library.capabilities();
    }

    public List<LibraryClause> getRows() {
        return rows;
    }

    public List<CompanyRegulationRow> getOwn() {
        return own;
    }

    public List<CompanyArticle> getArticles() {
        return articles;
    }
}
