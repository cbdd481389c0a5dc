package io.gridkeeper.web.map;

import io.gridkeeper.foundation.document.PdfDocument;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.plan.PlanRow;
import io.gridkeeper.foundation.plan.ShapeRow;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.safety.map.RiskMap;
import io.gridkeeper.safety.risk.RiskLevel;
import io.gridkeeper.safety.risk.RiskPointRow;
import io.gridkeeper.web.api.Speech;
import io.gridkeeper.web.calendar.Dates;
import io.gridkeeper.web.document.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The four-colour map of a plan: areas with level, risk points and open hazards, as far as the caller's grids reach. */
@Path("riskMaps/{planId}")
@RequestScoped
public class RiskMapResource {

    /** The map of a plan. */
    public record MapView(PlanRow plan, LocalDate day, List<Area> areas, boolean more) {}

    /** A grid with its level; null when none of its risks is assessed. */
    public record Area(ShapeRow shape, @Nullable RiskLevel level, List<RiskPointRow> points, List<HazardRow> hazards) {}

    @Inject
    private RiskMap map;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The areas of a plan in their colours, today or as of a day")
    public MapView view(@PathParam("planId") long planId, @QueryParam("asOf") @Nullable String asOf) {
        var view = map.view(planId, day(asOf));
        var areas = view.areas().stream()
                .map(area -> new Area(area.shape(), area.level(), area.points(), area.hazards()))
                .toList();
        return new MapView(view.plan(), view.day(), areas, view.more());
    }

    @GET
    @Path("paper")
    @Produces("application/pdf")
    @Operation(summary = "The map as PDF/A across A4 or A3, with its legend")
    public Response paper(
            @PathParam("planId") long planId,
            @QueryParam("sheet") @DefaultValue("A4") String sheet,
            @QueryParam("asOf") @Nullable String asOf) {
        var pdf = map.paper(planId, day(asOf), sheet(sheet), Speech.messages(request));
        return new FileAnswer("risk-map.pdf", "application/pdf", pdf.length, false, () -> new ByteArrayInputStream(pdf))
                .response();
    }

    private LocalDate day(@Nullable String asOf) {
        return asOf == null || asOf.isBlank() ? CompanyClock.dayOf(clock.instant()) : Dates.day(asOf);
    }

    private static PdfDocument.Sheet sheet(String name) {
        return switch (name) {
            case "A4" -> PdfDocument.Sheet.A4_ACROSS;
            case "A3" -> PdfDocument.Sheet.A3_ACROSS;
            default -> throw Refusal.invalid("plan.refusal.kindUnknown", name);
        };
    }
}
