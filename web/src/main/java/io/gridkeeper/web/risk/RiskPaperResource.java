package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.risk.RiskExport;
import io.gridkeeper.safety.risk.RiskFilter;
import io.gridkeeper.safety.risk.RiskPrints;
import io.gridkeeper.web.api.Sheets;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.document.Disposition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Risks on paper and as a workbook. */
@Path("riskPapers")
@RequestScoped
public class RiskPaperResource {

    private static final String PDF = "application/pdf";

    @Inject
    private RiskPrints prints;

    @Inject
    private RiskExport export;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @GET
    @Path("cards/{riskPoint}")
    @Produces(PDF)
    @Operation(summary = "The notification card of a risk point, PDF/A, with the QR code of its page")
    public Response card(@PathParam("riskPoint") String code) {
        var card = prints.card(code, PointAddress.of(code, request), Speech.locale(request));
        return answer(card, PDF, Disposition.inline("card-" + code + ".pdf"));
    }

    @GET
    @Path("controlList")
    @Produces(PDF)
    @Operation(summary = "The control list of what the filters find, PDF/A; at most 200 risk points")
    @Parameter(ref = "riskFilter")
    public Response controlList(@Context UriInfo uri) {
        var list = prints.controlList(RiskFilter.parse(uri.getQueryParameters()), Speech.locale(request));
        return answer(list, PDF, Disposition.inline("control-list-" + today() + ".pdf"));
    }

    @GET
    @Path("workbook")
    @Produces(Sheets.XLSX)
    @Operation(summary = "The same as .xlsx, as it can be imported again; no cell holds a formula")
    @Parameter(ref = "riskFilter")
    public Response workbook(@Context UriInfo uri) throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.write(RiskFilter.parse(uri.getQueryParameters()), bytes);
        return answer(bytes.toByteArray(), Sheets.XLSX, Disposition.attachment("risks-" + today() + ".xlsx"));
    }

    @GET
    @Path("template")
    @Produces(Sheets.XLSX)
    @Operation(summary = "An empty risk list with its headings")
    public Response template() {
        StreamingOutput empty = export::template;
        return Sheets.workbook(empty, "risks.xlsx");
    }

    private String today() {
        return CompanyClock.dayOf(clock.instant()).toString();
    }

    private static Response answer(byte[] bytes, String type, String disposition) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
