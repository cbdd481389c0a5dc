package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Carrier;
import io.gridkeeper.foundation.regulation.ClauseId;
import io.gridkeeper.foundation.regulation.ClauseLibrary;
import io.gridkeeper.foundation.regulation.ClauseTest;
import io.gridkeeper.foundation.regulation.ClauseView;
import io.gridkeeper.foundation.regulation.FigureInForce;
import io.gridkeeper.foundation.regulation.LibraryClause;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clauses of the library: searched, and one with all that is known of it here. */
@Path("clauses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClauseResource {

    private static final int MOST_ROWS = 600;

    /** What was found. */
    public record Found(List<Summary> rows) {}

    /** A clause in a list. */
    public record Summary(String id, String capability, String titleZh, String titleEn, String textZh, String textEn) {

        static Summary of(LibraryClause clause) {
            return new Summary(
                    clause.id().value(),
                    clause.capability(),
                    clause.title().chinese(),
                    clause.title().english(),
                    clause.text().chinese(),
                    clause.text().english());
        }
    }

    /** A figure the clause sets in the deadline profile in force. */
    public record Figure(
            String profile,
            String since,
            @Nullable Integer amount,
            @Nullable String unit) {

        static Figure of(FigureInForce figure) {
            var span = figure.span();
            return new Figure(
                    figure.profile().name(),
                    figure.since().toString(),
                    span == null ? null : span.amount(),
                    span == null ? null : span.unit().name());
        }
    }

    /** A clause with its example, figures, carriers and tests; {@code tests} is missing without a build report. */
    public record Detail(
            Summary clause,
            String article,
            Map<String, String> parameters,
            String exampleZh,
            String exampleEn,
            List<Carrier> carriers,
            @Nullable List<ClauseTest> tests,
            List<Figure> inForce,
            List<String> companyArticles) {

        static Detail of(ClauseView view) {
            var clause = view.clause();
            return new Detail(
                    Summary.of(clause),
                    clause.article(),
                    clause.parameters(),
                    clause.example().chinese(),
                    clause.example().english(),
                    view.carriers(),
                    view.tests().orElse(null),
                    view.figures().stream().map(Figure::of).toList(),
                    view.articles().stream()
                            .map(article -> article.id().value())
                            .toList());
        }
    }

    @Inject
    private ClauseLibrary library;

    /** Clauses that hold all words of {@code q}, of one regulation or capability if given. */
    @GET
    public Found search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("regulation") @DefaultValue("") String regulation,
            @QueryParam("capability") @DefaultValue("") String capability,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return new Found(library.search(q, capability, MOST_ROWS).stream()
                .filter(clause ->
                        regulation.isBlank() || clause.id().regulation().equals(regulation))
                .limit(Math.clamp(limit, 1, MOST_ROWS))
                .map(Summary::of)
                .toList());
    }

    @GET
    @Path("{id}")
    public Detail clause(@PathParam("id") String id) {
        return ClauseId.parse(id)
                .flatMap(library::view)
                .map(Detail::of)
                .orElseThrow(() -> Refusal.notFound("regulation.clause.unknown", id));
    }
}
