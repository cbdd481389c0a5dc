package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.kernel.Bilingual;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A regulation of the company itself, cut into articles that can be linked to clauses of the library. */
@Entity
@Table(name = "company_regulation")
class CompanyRegulation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company_regulation_seq")
    @SequenceGenerator(name = "company_regulation_seq", sequenceName = "company_regulation_seq", allocationSize = 50)
    private long id;

    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "source", nullable = false, length = 200)
    private String source;

    @Column(name = "loaded_by", nullable = false, length = 60)
    private String loadedBy;

    @Column(name = "loaded_at", nullable = false)
    private Instant loadedAt;

    @ElementCollection
    @CollectionTable(name = "company_article", joinColumns = @JoinColumn(name = "regulation_id"))
    @OrderBy("number")
    private List<Article> articles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "company_article_link", joinColumns = @JoinColumn(name = "regulation_id"))
    private Set<Link> links = new HashSet<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CompanyRegulation() {}

    CompanyRegulation(String title, String source, String loadedBy, Instant loadedAt) {
        this.title = title;
        this.source = source;
        this.loadedBy = loadedBy;
        this.loadedAt = loadedAt;
    }

    void take(List<ArticleText> texts) {
        texts.forEach(text -> articles.add(new Article(articles.size() + 1, text)));
    }

    /** Links an article; false if there is no such article. */
    boolean link(int number, String clause) {
        if (number < 1 || number > articles.size()) {
            return false;
        }
        links.add(new Link(number, clause));
        return true;
    }

    void unlink(int number, String clause) {
        links.remove(new Link(number, clause));
    }

    List<CompanyArticle> rows() {
        return articles.stream().map(this::row).toList();
    }

    List<CompanyArticle> linkedTo(String clause) {
        return rows().stream().filter(row -> row.clauses().contains(clause)).toList();
    }

    Regulation regulation() {
        var name = new Bilingual(title, title);
        var about = new Bilingual(source, source);
        return new Regulation("C" + id, name, about, articles.size());
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    private CompanyArticle row(Article article) {
        var clauses = links.stream()
                .filter(link -> link.number == article.number)
                .map(link -> link.clause)
                .sorted()
                .toList();
        var articleId = new ClauseId("C" + id + "-" + article.number);
        return new CompanyArticle(articleId, article.number, article.heading, article.body, clauses);
    }

    /** A stored article. */
    @Embeddable
    static class Article {

        @Column(name = "number", nullable = false)
        private int number;

        @Column(name = "heading", nullable = false, length = 200)
        private String heading;

        @Column(name = "body", nullable = false, length = 20_000)
        private String body;

        @SuppressWarnings("NullAway.Init")
        protected Article() {}

        Article(int number, ArticleText text) {
            this.number = number;
            this.heading = text.heading();
            this.body = text.body();
        }
    }

    /** A stored link. */
    @Embeddable
    static class Link {

        @Column(name = "number", nullable = false)
        private int number;

        @Column(name = "clause", nullable = false, length = 40)
        private String clause;

        @SuppressWarnings("NullAway.Init")
        protected Link() {}

        Link(int number, String clause) {
            this.number = number;
            this.clause = clause;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Link link && link.number == number && link.clause.equals(clause);
        }

        @Override
        public int hashCode() {
            return Objects.hash(number, clause);
        }
    }
}
