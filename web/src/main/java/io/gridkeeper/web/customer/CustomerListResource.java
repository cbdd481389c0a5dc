package io.gridkeeper.web.customer;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.marketing.customer.CustomerExport;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerSheets;
import io.gridkeeper.web.api.Problem;
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
import org.slf4j.MDC;

/** Lists of customers as .xlsx, in and out; a faulty list comes back annotated where xlsx is accepted. */
@Path("customerLists")
@RequestScoped
public class CustomerListResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int UNPROCESSABLE = 422;
    private static final String FAULTY = "customer.bring.faulty";

    @Inject
    private CustomerSheets sheets;

    @Inject
    private CustomerExport export;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @GET
    @Produces(XLSX)
    @Operation(summary = "The customers a filter finds as .xlsx, without numbers of people; no cell holds a formula")
    public Response export(@Context UriInfo address) {
        var filter = CustomerFilter.parse(address.getQueryParameters());
        var locale = Speech.locale(request);
        StreamingOutput sheet = out -> export.write(filter, locale, out);
        return Response.ok(sheet)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"customers-" + CompanyClock.dayOf(clock.instant()) + ".xlsx\"")
                .build();
    }

    @POST
    @Consumes(XLSX)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, XLSX})
    @Operation(summary = "File every row of a list of customers, or none")
    public Response bring(InputStream xlsx, @Context HttpHeaders headers) {
        return switch (sheets.bring(xlsx, Speech.locale(request))) {
            case CustomerSheets.Outcome.Filed filed ->
                Response.ok(filed, MediaType.APPLICATION_JSON).build();
            case CustomerSheets.Outcome.SentBack back -> sentBack(back, headers);
        };
    }

    private Response sentBack(CustomerSheets.Outcome.SentBack back, HttpHeaders headers) {
        if (headers.getAcceptableMediaTypes().contains(MediaType.valueOf(XLSX))) {
            return Response.status(UNPROCESSABLE)
                    .type(XLSX)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"customers-with-remarks.xlsx\"")
                    .entity(back.annotated())
                    .build();
        }
        var messages = Speech.messages(request);
        var problem = new Problem(
                "about:blank",
                messages.text("customer.bring.title"),
                UNPROCESSABLE,
                messages.text(FAULTY, back.faultyRows()),
                FAULTY,
                null,
                null,
                MDC.get("traceId"));
        return Response.status(UNPROCESSABLE)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
