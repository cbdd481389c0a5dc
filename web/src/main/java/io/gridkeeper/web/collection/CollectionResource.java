package io.gridkeeper.web.collection;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.collection.CollectionBook;
import io.gridkeeper.marketing.collection.CollectionFilter;
import io.gridkeeper.marketing.collection.CollectionKind;
import io.gridkeeper.marketing.collection.CollectionRow;
import io.gridkeeper.marketing.collection.CollectionSearch;
import io.gridkeeper.marketing.collection.CollectionSheets;
import io.gridkeeper.marketing.collection.CollectionView;
import io.gridkeeper.marketing.collection.DunningBook;
import io.gridkeeper.marketing.collection.FileDue;
import io.gridkeeper.marketing.collection.NewDunning;
import io.gridkeeper.marketing.collection.ServiceFigures;
import io.gridkeeper.marketing.collection.StepRow;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.api.Problem;
import io.gridkeeper.web.api.Sheets;
import io.gridkeeper.web.api.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Arrears and renewals: listed by any filter, worked, brought as .xlsx, and the company's table of steps. */
@Path("collections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CollectionResource {

    /** Why something is given up. */
    public record Reason(@Nullable String reason) {}

    /** How many contracts were listed. */
    public record Listed(int items) {}

    @Inject
    private CollectionSearch search;

    @Inject
    private CollectionBook book;

    @Inject
    private CollectionSheets sheets;

    @Inject
    private DunningBook dunning;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "One page, the earliest next step first; the filters are those of the list's address bar")
    @Parameter(ref = "collectionFilter")
    public Slice<CollectionRow> list(
            @Context UriInfo uri,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return search.list(CollectionFilter.parse(uri.getQueryParameters()), cursor, limit);
    }

    @GET
    @Path("sum")
    @Operation(summary = "How many items the filters find and what they come to, in fen")
    @Parameter(ref = "collectionFilter")
    public CollectionSearch.Sum sum(@Context UriInfo uri) {
        return search.sum(CollectionFilter.parse(uri.getQueryParameters()));
    }

    @POST
    @Operation(summary = "List an arrear or a renewal; amount in fen")
    public Response file(FileDue wish) {
        var number = book.file(wish);
        return Response.created(URI.create("collections/" + number))
                .entity(search.view(number))
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One item with what was done about it")
    public CollectionView view(@PathParam("number") String number) {
        return search.view(number);
    }

    @POST
    @Path("{number}/steps")
    @Operation(summary = "Keep what was done and what came of it")
    public CollectionView work(@PathParam("number") String number, NewDunning wish) {
        book.work(number, wish);
        return search.view(number);
    }

    @POST
    @Path("{number}/dropping")
    @Operation(summary = "Give an item up, with a reason")
    public CollectionView drop(@PathParam("number") String number, Reason wish) {
        book.drop(number, wish.reason() == null ? "" : wish.reason());
        return search.view(number);
    }

    @POST
    @Path("renewals")
    @Operation(summary = "List the contracts whose end has come near enough by the table")
    public Listed renewals() {
        return new Listed(book.listRenewals());
    }

    @GET
    @Path("table")
    @Operation(summary = "The company's table of dunning steps")
    public List<StepRow> steps() {
        return dunning.steps();
    }

    @PUT
    @Path("table/{kind}")
    @Operation(summary = "Give a kind other steps; they hold for the next step of everything open")
    public List<StepRow> store(@PathParam("kind") CollectionKind kind, List<StepRow> wish) {
        dunning.store(kind, wish);
        return dunning.steps();
    }

    @GET
    @Path("services")
    @Operation(summary = "What was done for a grid's customers beside selling, both days included (R14-3.3b)")
    public ServiceFigures services(
            @QueryParam("grid") long grid,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var today = CompanyClock.dayOf(clock.instant());
        return search.services(grid, Days.read(from, today.withDayOfMonth(1)), Days.read(to, today));
    }

    @POST
    @Path("lists")
    @Consumes(Sheets.XLSX)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, Sheets.XLSX})
    @Operation(
            summary =
                    "List every row of a sheet, or none; a faulty sheet comes back with remarks where xlsx is accepted")
    public Response bring(InputStream xlsx, @Context HttpHeaders headers) {
        return switch (sheets.bring(xlsx, Speech.locale(request))) {
            case Brought.Taken<CollectionSheets.Filed>(var filed) ->
                Response.ok(filed, MediaType.APPLICATION_JSON).build();
            case Brought.SentBack<CollectionSheets.Filed> back ->
                Sheets.sentBack(back, "collection-with-remarks.xlsx", "collection.bring.faulty", headers, request);
        };
    }
}
