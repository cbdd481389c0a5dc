package io.gridkeeper.web.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gridkeeper.safety.risk.RiskImport;
import io.gridkeeper.safety.risk.RiskImportOutcome;
import io.gridkeeper.web.api.Problem;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.document.Disposition;
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
import org.slf4j.MDC;

/** Takes over a risk list sent as .xlsx. */
@Path("riskImports")
@RequestScoped
public class RiskImportResource {

    private static final MediaType XLSX = MediaType.valueOf(RiskPaperResource.XLSX);
    private static final int UNPROCESSABLE = 422;
    private static final String FAULTY = "risk.import.faulty";

    /** The problem of a list with faulty rows. */
    public record FaultyList(@JsonUnwrapped Problem problem, int faultyRows) {}

    @Inject
    private RiskImport imports;

    @Inject
    private HttpServletRequest request;

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, RiskPaperResource.XLSX})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, RiskPaperResource.XLSX})
    @Operation(summary = "Take over every row of a risk list, or none")
    @APIResponse(responseCode = "200", description = "How many points, events and measures were new")
    @APIResponse(
            responseCode = "422",
            description = "Rows are at fault and nothing is stored; the annotated workbook where xlsx is accepted")
    public Response take(InputStream xlsx, @Context HttpHeaders headers) {
        return switch (imports.importList(xlsx, Speech.locale(request))) {
            case RiskImportOutcome.Taken taken ->
                Response.ok(taken, MediaType.APPLICATION_JSON).build();
            case RiskImportOutcome.SentBack back -> sentBack(back, headers);
        };
    }

    private Response sentBack(RiskImportOutcome.SentBack back, HttpHeaders headers) {
        if (headers.getAcceptableMediaTypes().contains(XLSX)) {
            return Response.status(UNPROCESSABLE)
                    .type(XLSX)
                    .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment("risks-with-remarks.xlsx"))
                    .entity(back.annotated())
                    .build();
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
                MDC.get("traceId"));
        return Response.status(UNPROCESSABLE)
                .type(Problem.MEDIA_TYPE)
                .entity(new FaultyList(problem, back.faultyRows()))
                .build();
    }
}
