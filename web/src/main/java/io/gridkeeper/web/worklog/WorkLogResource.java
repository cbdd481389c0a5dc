package io.gridkeeper.web.worklog;

import io.gridkeeper.duty.worklog.LogRow;
import io.gridkeeper.duty.worklog.WorkLogBook;
import io.gridkeeper.duty.worklog.WriteLog;
import io.gridkeeper.foundation.grid.PerformedKind;
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

/** Work logs: one's own, and those written in the grids one keeps. */
@Path("workLogs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkLogResource {

    /** Tasks done; without a day it was today, without a kind they were of one's own post. */
    public record Wish(
            @Nullable Long gridId,
            @Nullable PerformedKind kind,
            @Nullable LocalDate day,
            @Nullable Integer tasks,
            @Nullable String words) {}

    /** What an entry says from now on. */
    public record Correction(
            @Nullable Integer tasks, @Nullable String words) {}

    @Inject
    private WorkLogBook book;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            summary = "The entries of a month, the newest first: one's own, or with a grid those written in it and the"
                    + " grids below it, for who keeps it")
    public Slice<LogRow> list(
            @QueryParam("grid") @Nullable Long grid,
            @QueryParam("month") @Nullable String month,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var asked = AskedPeriod.month(month, today());
        return grid == null ? new Slice<>(book.mine(asked), null) : book.list(grid, asked, cursor, limit);
    }

    @POST
    @Operation(summary = "Write down what one did")
    public Response write(Wish wish) {
        var written = new WriteLog(
                Objects.requireNonNullElseGet(wish.day(), this::today),
                Objects.requireNonNullElse(wish.kind(), PerformedKind.POST_TASK),
                Given.need(wish.gridId(), "gridId"),
                Given.need(wish.tasks(), "tasks"),
                wish.words());
        var row = book.write(List.of(written)).getFirst();
        return Response.created(URI.create("workLogs/" + row.id())).entity(row).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One entry")
    public LogRow view(@PathParam("id") long id) {
        return book.view(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Correct an entry of one's own, until its month ends")
    public LogRow correct(@PathParam("id") long id, Correction correction) {
        return book.correct(id, Given.need(correction.tasks(), "tasks"), correction.words());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take an entry of one's own out, until its month ends")
    public void remove(@PathParam("id") long id) {
        book.remove(id);
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
