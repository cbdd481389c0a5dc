package io.gridkeeper.web.regulation;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Carrier;
import io.gridkeeper.foundation.regulation.ClarificationRow;
import io.gridkeeper.foundation.regulation.Clarifications;
import io.gridkeeper.foundation.regulation.Clarify;
import io.gridkeeper.foundation.regulation.ClauseId;
import io.gridkeeper.foundation.regulation.ClauseLibrary;
import io.gridkeeper.foundation.regulation.ClauseTest;
import io.gridkeeper.foundation.regulation.ClauseView;
import io.gridkeeper.foundation.regulation.FigureInForce;
import io.gridkeeper.foundation.regulation.LibraryClause;
import io.gridkeeper.web.api.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    /** A clarification. */
    public record Saying(
            @Nullable String interpreter,
            @Nullable String text,
            @Nullable LocalDate issuedOn) {}

    @Inject
    private ClauseLibrary library;

    @Inject
    private Clarifications clarifications;

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
    @Path("{id}/clarifications")
    @Operation(summary = "What the body that interprets the rules said about the clause, the newest first")
    public List<ClarificationRow> clarifications(@PathParam("id") String id) {
        return clarifications.of(known(id));
    }

    @POST
    @Path("{id}/clarifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record what the body that interprets the rules says about the clause")
    public Response clarify(@PathParam("id") String id, Saying said) {
        var row = clarifications.issue(
                known(id),
                new Clarify(
                        Given.need(said.interpreter(), "interpreter"),
                        Given.need(said.text(), "text"),
                        Given.need(said.issuedOn(), "issuedOn")));
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    private static ClauseId known(String id) {
        return ClauseId.parse(id).orElseThrow(() -> Refusal.notFound("regulation.clause.unknown", id));
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
