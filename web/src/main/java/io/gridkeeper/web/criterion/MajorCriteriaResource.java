package io.gridkeeper.web.criterion;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.criterion.CriteriaTaken;
import io.gridkeeper.safety.criterion.CriterionBook;
import io.gridkeeper.safety.criterion.CriterionRow;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The cases that make a hazard major. */
@Path("majorCriteria")
@RequestScoped
public class MajorCriteriaResource {

    @Inject
    private CriterionBook book;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cases in force today or on a day, by code; text is words of code, wording, trade or source")
    public Slice<CriterionRow> list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("trade") @Nullable String trade,
            @QueryParam("day") @Nullable String day,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var filter = CriteriaQuery.read(text, kind, trade, day, CompanyClock.dayOf(clock.instant()));
        return book.list(filter, cursor, limit);
    }

    @GET
    @Path("workbook")
    @Produces(Sheets.XLSX)
    @Operation(summary = "All cases with their days as .xlsx, in the form that can be loaded")
    public Response workbook() {
        return Sheets.workbook(book.workbook(), "major-criteria.xlsx");
    }

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, Sheets.XLSX})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Take over every row of a workbook, or none")
    public Response load(InputStream xlsx) {
        return switch (book.load(xlsx, Speech.locale(request))) {
            case Brought.Taken<CriteriaTaken>(var taken) -> Response.ok(taken).build();
            case Brought.SentBack<CriteriaTaken> back -> Sheets.problem(back, "criterion.faulty", request);
        };
    }
}
