package io.gridkeeper.web.territory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gridkeeper.foundation.audit.Origin;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesUnitFilter;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import io.gridkeeper.marketing.territory.SalesUnitRow;
import io.gridkeeper.marketing.territory.UnitExport;
import io.gridkeeper.marketing.territory.UnitFormat;
import io.gridkeeper.marketing.territory.UnitImport;
import io.gridkeeper.marketing.territory.UnitOutcome;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The basic units of the grids the caller sees, and their way in and out as files. */
@Path("salesUnits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SalesUnitResource {

    private static final int UNPROCESSABLE = 422;
    private static final String FAULTY = "territory.import.faulty";
    private static final int TOLD = 100;

    /** The problem of a file with faulty lines. */
    public record FaultyUnits(@JsonUnwrapped Problem problem, int faultyLines) {}

    @Inject
    private SalesUnitRegister register;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private UnitImport imports;

    @Inject
    private UnitExport exports;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Units by code; text is part of code, name or address; grid is the code of a sales grid")
    public Slice<SalesUnitRow> list(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("grid") @Nullable String grid,
            @QueryParam("unassigned") @DefaultValue("false") boolean unassigned,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var gridId = grid == null || grid.isBlank() ? null : grids.grid(grid).id();
        return register.list(new SalesUnitFilter(text, gridId, unassigned), cursor, limit);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One unit")
    public SalesUnitRow unit(@PathParam("code") String code) {
        return register.unit(code);
    }

    @GET
    @Path("export")
    @Produces({"text/csv", "application/geo+json", MediaType.WILDCARD})
    @Operation(summary = "The units the caller sees as xlsx, csv or geojson, as they can be taken in again")
    public Response export(@QueryParam("format") @DefaultValue("csv") String format) {
        var wanted = UnitFormat.named(format).orElseThrow(() -> Refusal.invalid("territory.export.format", format));
        var locale = Speech.locale(request);
        StreamingOutput file = out -> exports.write(wanted, locale, out);
        var name = "sales-units-" + CompanyClock.dayOf(clock.instant()) + "." + wanted.extension();
        return Response.ok(file)
                .type(wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name))
                .build();
    }

    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, MediaType.WILDCARD})
    @Operation(summary = "Take in every unit of an xlsx, csv or geojson file, or none")
    @APIResponse(responseCode = "200", description = "How many were added, changed and known as they are")
    @APIResponse(
            responseCode = "422",
            description = "Lines are at fault and nothing is stored; with ?annotated=true the same file with remarks")
    public Response take(InputStream file, @QueryParam("annotated") @DefaultValue("false") boolean annotated) {
        return switch (imports.bring(file, Speech.locale(request))) {
            case UnitOutcome.Taken taken ->
                Response.ok(taken, MediaType.APPLICATION_JSON).build();
            case UnitOutcome.SentBack back -> annotated ? file(back) : problem(back);
        };
    }

    private static Response file(UnitOutcome.SentBack back) {
        return Response.status(UNPROCESSABLE)
                .type(back.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Disposition.attachment(
                                "sales-units-with-remarks." + back.format().extension()))
                .entity(back.annotated())
                .build();
    }

    private Response problem(UnitOutcome.SentBack back) {
        var messages = Speech.messages(request);
        List<Problem.Fault> faults = back.faults().stream()
                .limit(TOLD)
                .map(fault -> new Problem.Fault(Integer.toString(fault.number()), fault.in(messages)))
                .toList();
        var problem = new Problem(
                "about:blank",
                messages.text("api.status." + UNPROCESSABLE),
                UNPROCESSABLE,
                messages.text(FAULTY, back.faultyLines()),
                FAULTY,
                null,
                faults,
                MDC.get(Origin.TRACE_ID));
        return Response.status(UNPROCESSABLE)
                .type(Problem.MEDIA_TYPE)
                .entity(new FaultyUnits(problem, back.faultyLines()))
                .build();
    }
}
