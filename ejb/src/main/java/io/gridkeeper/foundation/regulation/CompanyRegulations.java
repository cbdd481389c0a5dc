package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The company's own regulations beside the library: loaded as text or Markdown, cut into articles, each linked to the
 * clauses it carries on. The grid office and compliance keep them; everybody may read.
 */
@Stateless
@PermitAll
public class CompanyRegulations {

    private static final String KIND = "companyRegulation";
    private static final int LONGEST_NAME = 200;

    @Inject
    private CompanyRegulationStore store;

    @Inject
    private LibraryTexts texts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<CompanyRegulationRow> all() {
        return store.all();
    }

    /** The articles of a regulation, in its order. */
    public List<CompanyArticle> articles(long id) {
        return require(id).rows();
    }

    /**
     * Loads the text of a regulation.
     *
     * @param source where the text comes from, such as the file's name
     * @return the regulation's id
     */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.COMPLIANCE, Roles.SYSTEM_ADMIN})
    public long load(String title, String source, String text) {
        if (title.isBlank() || title.strip().length() > LONGEST_NAME || source.length() > LONGEST_NAME) {
            throw Refusal.invalid("regulation.own.title", LONGEST_NAME);
        }
        var articles = ArticleText.split(text);
        var regulation =
                new CompanyRegulation(title.strip(), source, caller.get().login(), clock.instant());
        regulation.take(articles);
        store.add(regulation);
        trail.record(KIND, regulation.id(), "load", null, null, regulation.title() + " (" + articles.size() + ")");
        return regulation.id();
    }

    /** Links an article to a clause of the library. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.COMPLIANCE, Roles.SYSTEM_ADMIN})
    public void link(ClauseId article, ClauseId clause) {
        if (texts.find(clause).isEmpty()) {
            throw Refusal.notFound("regulation.clause.unknown", clause.value());
        }
        if (!require(idOf(article)).link(number(article), clause.value())) {
            throw Refusal.notFound("regulation.clause.unknown", article.value());
        }
        trail.record(KIND, idOf(article), "link", clause.value(), null, article.value());
    }

    @RolesAllowed({Roles.GRID_OFFICE, Roles.COMPLIANCE, Roles.SYSTEM_ADMIN})
    public void unlink(ClauseId article, ClauseId clause) {
        require(idOf(article)).unlink(number(article), clause.value());
        trail.record(KIND, idOf(article), "unlink", clause.value(), article.value(), null);
    }

    /** Removes a regulation that no adopted deadline table cites. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.COMPLIANCE, Roles.SYSTEM_ADMIN})
    public void remove(long id) {
        var regulation = require(id);
        if (store.isCited(id)) {
            throw Refusal.conflict("regulation.own.cited", regulation.title());
        }
        store.remove(regulation);
        trail.record(KIND, id, "remove", null, regulation.title(), null);
    }

    private CompanyRegulation require(long id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("regulation.own.unknown", String.valueOf(id)));
    }

    private static long idOf(ClauseId article) {
        if (!article.isCompanys()) {
            throw Refusal.notFound("regulation.clause.unknown", article.value());
        }
        return Long.parseLong(article.regulation().substring(1));
    }

    private static int number(ClauseId article) {
        return Integer.parseInt(article.value().substring(article.value().indexOf('-') + 1));
    }
}
