package io.gridkeeper.web.worklog;

import io.gridkeeper.duty.worklog.DutyPeriod;
import io.gridkeeper.duty.worklog.DutySheet;
import io.gridkeeper.duty.worklog.DutySheets;
import io.gridkeeper.duty.worklog.WorkLine;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.grid.GridPapers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Duty sheets of a week or a month: span WEEK or MONTH, and any day in it; this month where nothing is asked for. */
@Path("dutySheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DutySheetResource {

    @Inject
    private DutySheets sheets;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The sheets of a grid one keeps and of those below it, the main leader's first")
    public Slice<DutySheet> list(
            @QueryParam("grid") @DefaultValue("0") long grid,
            @QueryParam("span") @Nullable String span,
            @QueryParam("day") @Nullable String day,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return sheets.list(grid, period(span, day), cursor, limit);
    }

    @GET
    @Path("{person}")
    @Operation(summary = "The sheet of one person: tasks of the own post beside those of the grids, kind by kind")
    public DutySheet sheet(
            @PathParam("person") long person,
            @QueryParam("span") @Nullable String span,
            @QueryParam("day") @Nullable String day) {
        return sheets.sheet(person, period(span, day));
    }

    @GET
    @Path("{person}/works")
    @Operation(summary = "The list behind its figures, or behind that of one kind; at most 500 lines")
    public List<WorkLine> works(
            @PathParam("person") long person,
            @QueryParam("span") @Nullable String span,
            @QueryParam("day") @Nullable String day,
            @QueryParam("kind") @Nullable PerformedKind kind) {
        return sheets.works(person, period(span, day), kind);
    }

    @GET
    @Path("{person}/paper")
    @Produces("application/pdf")
    @Operation(summary = "The sheet as PDF")
    public Response paper(
            @PathParam("person") long person,
            @QueryParam("span") @Nullable String span,
            @QueryParam("day") @Nullable String day) {
        return GridPapers.answer(sheets.paper(person, period(span, day), Speech.locale(request)))
                .response();
    }

    private DutyPeriod period(@Nullable String span, @Nullable String day) {
        return AskedPeriod.of(span, day, CompanyClock.dayOf(clock.instant()));
    }
}
