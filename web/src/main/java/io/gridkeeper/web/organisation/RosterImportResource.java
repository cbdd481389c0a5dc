package io.gridkeeper.web.organisation;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.roster.RosterExport;
import io.gridkeeper.foundation.roster.RosterImport;
import io.gridkeeper.foundation.roster.RosterTaken;
import io.gridkeeper.web.api.Problem;
import io.gridkeeper.web.api.Sheets;
import io.gridkeeper.web.api.Speech;
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

/** Takes over a roster sent as .xlsx, as the body itself or as the only file of a form. */
@Path("rosterImports")
@RequestScoped
public class RosterImportResource {

    @Inject
    private RosterImport roster;

    @Inject
    private RosterExport export;

    @Inject
    private HttpServletRequest request;

    @GET
    @Path("template")
    @Produces(Sheets.XLSX)
    @Operation(summary = "An empty roster with its headings and an explanation")
    public Response template() {
        var locale = Speech.locale(request);
        return Sheets.workbook(roster.template(locale), "roster.xlsx");
    }

    @GET
    @Path("export")
    @Produces(Sheets.XLSX)
    @Operation(summary = "Everything a roster holds; taken over again it changes nothing")
    public Response export() {
        return Sheets.workbook(export.workbook(), "roster-export.xlsx");
    }

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, Sheets.XLSX})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, Sheets.XLSX})
    @Operation(summary = "Take over every row of a roster, or none")
    @APIResponse(responseCode = "200", description = "How many units, grids, people, posts, places and logins")
    @APIResponse(
            responseCode = "422",
            description = "Rows are at fault and nothing is stored; the annotated workbook where xlsx is accepted")
    public Response take(InputStream xlsx, @Context HttpHeaders headers) {
        return switch (roster.importRoster(xlsx, Speech.locale(request))) {
            case Brought.Taken<RosterTaken>(var taken) ->
                Response.ok(taken, MediaType.APPLICATION_JSON).build();
            case Brought.SentBack<RosterTaken> back ->
                Sheets.sentBack(back, "roster-with-remarks.xlsx", "roster.page.faulty", headers, request);
        };
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, Sheets.XLSX})
    @Operation(summary = "The same from a form")
    public Response takeForm(List<EntityPart> parts, @Context HttpHeaders headers) {
        var file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("roster.page.noFile"));
        return take(file.getContent(), headers);
    }
}
