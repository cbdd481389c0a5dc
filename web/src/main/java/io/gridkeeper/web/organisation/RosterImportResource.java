package io.gridkeeper.web.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gridkeeper.foundation.audit.Origin;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.roster.RosterExport;
import io.gridkeeper.foundation.roster.RosterImport;
import io.gridkeeper.foundation.roster.RosterOutcome;
import io.gridkeeper.web.api.Problem;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.document.Disposition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.slf4j.MDC;

/** Takes over a roster sent as .xlsx, as the body itself or as the only file of a form. */
@Path("rosterImports")
@RequestScoped
public class RosterImportResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final MediaType XLSX_TYPE = MediaType.valueOf(XLSX);
    private static final int UNPROCESSABLE = 422;
    private static final String FAULTY = "roster.page.faulty";

    /** The problem of a roster with faulty rows. */
    public record FaultyRoster(@JsonUnwrapped Problem problem, int faultyRows) {}

    @Inject
    private RosterImport roster;

    @Inject
    private RosterExport export;

    @Inject
    private HttpServletRequest request;

    @GET
    @Path("template")
    @Produces(XLSX)
    @Operation(summary = "An empty roster with its headings and an explanation")
    public Response template() {
        var locale = Speech.locale(request);
        return workbook(Response.Status.OK.getStatusCode(), "roster.xlsx", roster.template(locale));
    }

    @GET
    @Path("export")
    @Produces(XLSX)
    @Operation(summary = "Everything a roster holds; taken over again it changes nothing")
    public Response export() {
        return workbook(Response.Status.OK.getStatusCode(), "roster-export.xlsx", export.workbook());
    }

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, XLSX})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, XLSX})
    @Operation(summary = "Take over every row of a roster, or none")
    @APIResponse(responseCode = "200", description = "How many units, grids, people, posts, places and logins")
    @APIResponse(
            responseCode = "422",
            description = "Rows are at fault and nothing is stored; the annotated workbook where xlsx is accepted")
    public Response take(InputStream xlsx, @Context HttpHeaders headers) {
        return switch (roster.importRoster(xlsx, Speech.locale(request))) {
            case RosterOutcome.Taken taken ->
                Response.ok(taken, MediaType.APPLICATION_JSON).build();
            case RosterOutcome.SentBack back -> sentBack(back, headers);
        };
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, XLSX})
    @Operation(summary = "The same from a form")
    public Response takeForm(List<EntityPart> parts, @Context HttpHeaders headers) {
        var file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("roster.page.noFile"));
        return take(file.getContent(), headers);
    }

    private Response sentBack(RosterOutcome.SentBack back, HttpHeaders headers) {
        if (headers.getAcceptableMediaTypes().contains(XLSX_TYPE)) {
            return workbook(UNPROCESSABLE, "roster-with-remarks.xlsx", back.annotated());
        }
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
                .entity(new FaultyRoster(problem, back.faultyRows()))
                .build();
    }

    private static Response workbook(int status, String name, byte[] bytes) {
        return Response.status(status)
                .type(XLSX_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name))
                .entity(bytes)
                .build();
    }
}
