package io.gridkeeper.web.takeover;

import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.takeover.GridLists;
import io.gridkeeper.safety.takeover.LedgerExport;
import io.gridkeeper.web.api.Sheets;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.document.Disposition;
import io.gridkeeper.web.job.JobAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The register as a ledger in .xlsx, narrowed by the same parameters as the register's page: a short one at once, any as a job. */
@Path("hazards")
@RequestScoped
public class HazardExportResource {

    @Inject
    private LedgerExport export;

    @Inject
    private GridLists lists;

    @Inject
    private HttpServletRequest request;

    @GET
    @Path("export")
    @Produces(Sheets.XLSX)
    @Operation(
            summary = "The register as .xlsx, up to 5,000 rows, as it can be taken over again; no cell holds a formula")
    @Parameter(ref = "hazardFilter")
    public Response export(@Context UriInfo address) {
        var filter = HazardFilter.parse(address.getQueryParameters());
        export.requireShort(filter);
        var locale = Speech.locale(request);
        StreamingOutput sheet = out -> export.write(filter, locale, out);
        return Response.ok(sheet)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(export.fileName()))
                .build();
    }

    @GET
    @Path("lists/{grid}")
    @Produces(Sheets.XLSX)
    @Operation(
            summary = "The risk list and the hazard list of a grid and those below it in one .xlsx; no cell holds a"
                    + " formula")
    public Response lists(@PathParam("grid") String gridCode) throws IOException {
        var bytes = new ByteArrayOutputStream();
        lists.write(gridCode, Speech.locale(request), bytes);
        return Response.ok(bytes.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment("lists-" + gridCode + ".xlsx"))
                .build();
    }

    @POST
    @Path("exports")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same of any length, as a job")
    @APIResponse(responseCode = "202", description = "The job, whose file is the register")
    @Parameter(ref = "hazardFilter")
    public Response start(@Context UriInfo address) {
        var filter = HazardFilter.parse(address.getQueryParameters());
        return JobAnswer.started(export.start(filter, Speech.locale(request)));
    }
}
