package io.gridkeeper.web.customer;

import io.gridkeeper.foundation.document.Brought;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.marketing.customer.CustomerExport;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerSheets;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Lists of customers as .xlsx, in and out; a faulty list comes back annotated where xlsx is accepted. */
@Path("customerLists")
@RequestScoped
public class CustomerListResource {

    @Inject
    private CustomerSheets sheets;

    @Inject
    private CustomerExport export;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @GET
    @Produces(Sheets.XLSX)
    @Operation(summary = "The customers a filter finds as .xlsx, without numbers of people; no cell holds a formula")
    @Parameter(ref = "customerFilter")
    public Response export(@Context UriInfo address) {
        var filter = CustomerFilter.parse(address.getQueryParameters());
        var locale = Speech.locale(request);
        StreamingOutput sheet = out -> export.write(filter, locale, out);
        return Sheets.workbook(sheet, "customers-" + CompanyClock.dayOf(clock.instant()) + ".xlsx");
    }

    @POST
    @Consumes(Sheets.XLSX)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, Sheets.XLSX})
    @Operation(summary = "File every row of a list of customers, or none")
    public Response bring(InputStream xlsx, @Context HttpHeaders headers) {
        return switch (sheets.bring(xlsx, Speech.locale(request))) {
            case Brought.Taken<CustomerSheets.Filed>(var filed) ->
                Response.ok(filed, MediaType.APPLICATION_JSON).build();
            case Brought.SentBack<CustomerSheets.Filed> back ->
                Sheets.sentBack(back, "customers-with-remarks.xlsx", "customer.bring.faulty", headers, request);
        };
    }
}
