package io.gridkeeper.web.criterion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gridkeeper.foundation.audit.Origin;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.criterion.CriterionBook;
import io.gridkeeper.safety.criterion.CriterionRow;
import io.gridkeeper.safety.criterion.LoadOutcome;
import io.gridkeeper.web.api.Problem;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.document.Disposition;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The cases that make a hazard major. */
@Path("majorCriteria")
@RequestScoped
public class MajorCriteriaResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int UNPROCESSABLE = 422;
    private static final String FAULTY = "criterion.faulty";

    /** The problem of a workbook with faulty rows. */
    public record FaultyCriteria(@JsonUnwrapped Problem problem, int faultyRows) {}

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
    @Produces(XLSX)
    @Operation(summary = "All cases with their days as .xlsx, in the form that can be loaded")
    public Response workbook() {
        return Response.ok(book.workbook(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment("major-criteria.xlsx"))
                .build();
    }

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, XLSX})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Take over every row of a workbook, or none")
    public Response load(InputStream xlsx) {
        return switch (book.load(xlsx, Speech.locale(request))) {
            case LoadOutcome.Taken taken -> Response.ok(taken).build();
            case LoadOutcome.SentBack back -> sentBack(back);
        };
    }

    private Response sentBack(LoadOutcome.SentBack back) {
        var messages = Speech.messages(request);
        var problem = new Problem(
                "about:blank",
                messages.text("api.status." + UNPROCESSABLE),
                UNPROCESSABLE,
                messages.text(FAULTY, back.faultyRows()),
                FAULTY,
                null,
                null,
                MDC.get(Origin.TRACE_ID));
        return Response.status(UNPROCESSABLE)
                .type(Problem.MEDIA_TYPE)
                .entity(new FaultyCriteria(problem, back.faultyRows()))
                .build();
    }
}
