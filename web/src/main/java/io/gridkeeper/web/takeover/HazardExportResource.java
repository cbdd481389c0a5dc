package io.gridkeeper.web.takeover;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.takeover.LedgerExport;
import io.gridkeeper.web.api.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register as a ledger in .xlsx, narrowed by the same parameters as the register's page. */
@Path("hazards/export")
@RequestScoped
public class HazardExportResource {

    @Inject
    private LedgerExport export;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @GET
    @Produces(Workbooks.MEDIA_TYPE)
    @Operation(summary = "The register as .xlsx, as it can be taken over again; no cell holds a formula")
    public Response export(@Context UriInfo address) {
        var filter = HazardFilter.parse(address.getQueryParameters());
        var locale = Speech.locale(request);
        StreamingOutput sheet = out -> export.write(filter, locale, out);
        var name = "hazards-" + CompanyClock.dayOf(clock.instant()) + ".xlsx";
        return Response.ok(sheet)
                .header(HttpHeaders.CONTENT_DISPOSITION, Workbooks.attachment(name))
                .build();
    }
}
