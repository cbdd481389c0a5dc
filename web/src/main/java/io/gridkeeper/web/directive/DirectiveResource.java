package io.gridkeeper.web.directive;

import io.gridkeeper.duty.directive.DirectiveDesk;
import io.gridkeeper.duty.directive.DirectiveKind;
import io.gridkeeper.duty.directive.DirectiveRow;
import io.gridkeeper.duty.directive.GridStanding;
import io.gridkeeper.duty.directive.IssueDirective;
import io.gridkeeper.duty.directive.LineRow;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.web.api.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is handed down to grids, and how far it came in those the caller sees. */
@Path("directives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DirectiveResource {

    /** Something to be handed down; without a day it holds from today, without grids it goes to all. */
    public record Wish(
            @Nullable DirectiveKind kind,
            @Nullable String title,
            @Nullable String text,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            @Nullable List<Long> gridIds) {}

    /** The person who answers for a line. */
    public record Naming(@Nullable Long personId) {}

    /** What is reported with a line that is done. */
    public record Report(@Nullable String text) {}

    @Inject
    private DirectiveDesk desk;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "What was handed down, the newest first")
    public Slice<DirectiveRow> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return desk.list(cursor, limit);
    }

    @POST
    @Operation(summary = "Hand something down")
    public Response issue(Wish wish) {
        var row = desk.issue(new IssueDirective(
                Given.need(wish.kind(), "kind"),
                Objects.requireNonNullElse(wish.title(), ""),
                wish.text(),
                Objects.requireNonNullElseGet(wish.issuedOn(), () -> CompanyClock.dayOf(clock.instant())),
                wish.dueOn(),
                Objects.requireNonNullElse(wish.gridIds(), List.of())));
        return Response.created(URI.create("directives/" + row.id()))
                .entity(row)
                .build();
    }

    @GET
    @Path("standings")
    @Operation(summary = "How far each grid came with everything of a kind that holds")
    public List<GridStanding> standings(@QueryParam("kind") @DefaultValue("SETUP") DirectiveKind kind) {
        return desk.standings(kind);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them with how far it came")
    public DirectiveRow view(@PathParam("id") long id) {
        return desk.view(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Withdraw it")
    public DirectiveRow withdraw(@PathParam("id") long id) {
        return desk.withdraw(id);
    }

    @GET
    @Path("{id}/lines")
    @Operation(summary = "Its lines in the caller's grids")
    public List<LineRow> lines(@PathParam("id") long id) {
        return desk.lines(id);
    }

    @PUT
    @Path("lines/{line}/person")
    @Operation(summary = "Name the person who answers for a line")
    public LineRow name(@PathParam("line") long line, Naming naming) {
        return desk.name(line, Given.need(naming.personId(), "personId"));
    }

    @POST
    @Path("lines/{line}/receipt")
    @Operation(summary = "Acknowledge a line")
    public LineRow acknowledge(@PathParam("line") long line) {
        return desk.acknowledge(line);
    }

    @POST
    @Path("lines/{line}/result")
    @Operation(summary = "Report a line as done")
    public LineRow done(@PathParam("line") long line, Report report) {
        return desk.done(line, report.text());
    }
}
