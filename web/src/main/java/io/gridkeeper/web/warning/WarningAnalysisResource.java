package io.gridkeeper.web.warning;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.warning.AnalysisPurpose;
import io.gridkeeper.safety.warning.AnalysisRow;
import io.gridkeeper.safety.warning.FileAnalysis;
import io.gridkeeper.safety.warning.WarningDesk;
import io.gridkeeper.safety.warning.WarningMonth;
import io.gridkeeper.web.api.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Months of early warning: their figures and what was written about them. */
@Path("warningAnalyses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WarningAnalysisResource {

    /** An analysis to be filed; without a month it is the current one. */
    public record Wish(
            @Nullable Long gridId,
            @Nullable String month,
            @Nullable AnalysisPurpose purpose,
            @Nullable String findings,
            @Nullable String advice) {}

    @Inject
    private WarningDesk desk;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The analyses of the last twelve months, the newest first")
    public List<AnalysisRow> list() {
        return desk.analyses();
    }

    @GET
    @Path("{grid}/{month}")
    @Operation(summary = "Figures and analysis of a month in a grid and those below it")
    public WarningMonth month(
            @PathParam("grid") long grid,
            @PathParam("month") String month,
            @QueryParam("purpose") @DefaultValue("EARLY_WARNING") AnalysisPurpose purpose) {
        return desk.month(grid, Month.parse(month, now()), purpose);
    }

    @POST
    @Operation(summary = "File the analysis of a month, once")
    public Response file(Wish wish) {
        var row = desk.file(new FileAnalysis(
                Given.need(wish.gridId(), "gridId"),
                Month.parse(wish.month(), now()),
                Given.need(wish.purpose(), "purpose"),
                Objects.requireNonNullElse(wish.findings(), ""),
                Objects.requireNonNullElse(wish.advice(), "")));
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    private YearMonth now() {
        return YearMonth.from(CompanyClock.dayOf(clock.instant()));
    }
}
