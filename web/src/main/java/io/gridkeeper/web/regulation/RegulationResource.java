package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.regulation.ClauseId;
import io.gridkeeper.foundation.regulation.ClauseLibrary;
import io.gridkeeper.foundation.regulation.CompanyArticle;
import io.gridkeeper.foundation.regulation.CompanyRegulationRow;
import io.gridkeeper.foundation.regulation.CompanyRegulations;
import io.gridkeeper.foundation.regulation.Regulation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The 20 regulations of the library, and the company's own with their articles and links. */
@Path("regulations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegulationResource {

    /** A regulation of the library. */
    public record Summary(
            String id,
            String titleZh,
            String titleEn,
            String aboutZh,
            String aboutEn,
            int clauses,
            List<String> statutes) {

        static Summary of(Regulation regulation) {
            var title = regulation.title();
            var about = regulation.about();
            return new Summary(
                    regulation.id(),
                    title.chinese(),
                    title.english(),
                    about.chinese(),
                    about.english(),
                    regulation.clauses(),
                    regulation.statutes().stream().map(Bilingual::chinese).toList());
        }
    }

    /** A regulation of the company. */
    public record Own(long id, String title, String source, int articles, String loadedBy) {

        static Own of(CompanyRegulationRow row) {
            return new Own(row.id(), row.title(), row.source(), row.articles(), row.loadedBy());
        }
    }

    /** An article of a regulation of the company, with the clauses it is linked to. */
    public record Article(String id, String heading, String text, List<String> clauses) {

        static Article of(CompanyArticle article) {
            return new Article(article.id().value(), article.heading(), article.text(), article.clauses());
        }
    }

    /** All regulations. */
    public record Shelf(List<Summary> rows, List<Own> own) {}

    /** The text of a regulation of the company. */
    public record Text(
            @NotNull String title,
            @NotNull String source,
            @NotNull String text) {}

    @Inject
    private ClauseLibrary library;

    @Inject
    private CompanyRegulations companys;

    @GET
    public Shelf list() {
        return new Shelf(
                library.regulations().stream().map(Summary::of).toList(),
                companys.all().stream().map(Own::of).toList());
    }

    @POST
    @Path("own")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response load(@NotNull Text text) {
        long id = companys.load(text.title(), text.source(), text.text());
        return Response.created(URI.create("regulations/own/" + id)).build();
    }

    @GET
    @Path("own/{id}")
    public List<Article> articles(@PathParam("id") long id) {
        return companys.articles(id).stream().map(Article::of).toList();
    }

    @DELETE
    @Path("own/{id}")
    public void remove(@PathParam("id") long id) {
        companys.remove(id);
    }

    /** Links an article such as {@code C51-3} to a clause of the library. */
    @PUT
    @Path("own/articles/{article}/clauses/{clause}")
    public void link(@PathParam("article") String article, @PathParam("clause") String clause) {
        companys.link(new ClauseId(article), new ClauseId(clause));
    }

    @DELETE
    @Path("own/articles/{article}/clauses/{clause}")
    public void unlink(@PathParam("article") String article, @PathParam("clause") String clause) {
        companys.unlink(new ClauseId(article), new ClauseId(clause));
    }
}
