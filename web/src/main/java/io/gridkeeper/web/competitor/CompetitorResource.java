package io.gridkeeper.web.competitor;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.competitor.CompetitorBook;
import io.gridkeeper.marketing.competitor.FactFilter;
import io.gridkeeper.marketing.competitor.FactRow;
import io.gridkeeper.marketing.competitor.FactView;
import io.gridkeeper.marketing.competitor.FileFact;
import io.gridkeeper.marketing.competitor.ResponseFigures;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.api.Given;
import io.gridkeeper.web.api.Words;
import io.gridkeeper.web.frame.Times;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Facts on competitors: filed, listed, confirmed, used, answered. */
@Path("competitorFacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompetitorResource {

    /** The fact was seen again. */
    public record Confirmation(
            @Nullable String source, @Nullable LocalDate validUntil) {}

    @Inject
    private CompetitorBook book;

    @Inject
    private Times times;

    /** One page, the newest first; the filters are those of the list's address bar, see {@link FactFilter}. */
    @GET
    @Parameter(ref = "factFilter")
    public Slice<FactRow> list(
            @Context UriInfo uri,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return book.list(FactFilter.parse(uri.getQueryParameters()), cursor, limit);
    }

    /** What was gathered in a grid and how fast events were answered; without days, this month. */
    @GET
    @Path("figures")
    public ResponseFigures figures(
            @QueryParam("grid") long grid,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var today = times.getToday();
        return book.figures(grid, Days.read(from, today.withDayOfMonth(1)), Days.read(to, today));
    }

    @POST
    public Response file(FileFact wish) {
        var number = book.file(wish);
        return Response.created(URI.create("competitorFacts/" + number))
                .entity(book.view(number))
                .build();
    }

    @GET
    @Path("{number}")
    public FactView view(@PathParam("number") String number) {
        return book.view(number);
    }

    @POST
    @Path("{number}/confirmations")
    public FactView confirm(@PathParam("number") String number, Confirmation wish) {
        book.confirm(
                number, Objects.requireNonNullElse(wish.source(), ""), Given.need(wish.validUntil(), "validUntil"));
        return book.view(number);
    }

    @POST
    @Path("{number}/uses")
    public FactView use(@PathParam("number") String number, Words wish) {
        book.use(number, wish.given());
        return book.view(number);
    }

    @POST
    @Path("{number}/answers")
    public FactView counter(@PathParam("number") String number, Words wish) {
        book.counter(number, wish.given());
        return book.view(number);
    }
}
