package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.safety.risk.RiskImport;
import io.gridkeeper.safety.risk.RisksTaken;
import io.gridkeeper.web.api.Problem;
import io.gridkeeper.web.api.Sheets;
import io.gridkeeper.web.api.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Takes over a risk list sent as .xlsx. */
@Path("riskImports")
@RequestScoped
public class RiskImportResource {

    @Inject
    private RiskImport imports;

    @Inject
    private HttpServletRequest request;

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, Sheets.XLSX})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, Sheets.XLSX})
    @Operation(summary = "Take over every row of a risk list, or none")
    @APIResponse(responseCode = "200", description = "How many points, events and measures were new")
    @APIResponse(
            responseCode = "422",
            description = "Rows are at fault and nothing is stored; the annotated workbook where xlsx is accepted")
    public Response take(InputStream xlsx, @Context HttpHeaders headers) {
        return switch (imports.importList(xlsx, Speech.locale(request))) {
            case Brought.Taken<RisksTaken>(var taken) ->
                Response.ok(taken, MediaType.APPLICATION_JSON).build();
            case Brought.SentBack<RisksTaken> back ->
                Sheets.sentBack(back, "risks-with-remarks.xlsx", "risk.import.faulty", headers, request);
        };
    }
}
