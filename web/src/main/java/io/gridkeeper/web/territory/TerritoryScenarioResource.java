package io.gridkeeper.web.territory;

import io.gridkeeper.marketing.territory.PlanFigures;
import io.gridkeeper.marketing.territory.PlanInput;
import io.gridkeeper.marketing.territory.ScenarioComparison;
import io.gridkeeper.marketing.territory.ScenarioDesign;
import io.gridkeeper.marketing.territory.ScenarioDesk;
import io.gridkeeper.marketing.territory.ScenarioMap;
import io.gridkeeper.marketing.territory.ScenarioOrder;
import io.gridkeeper.marketing.territory.ScenarioRow;
import io.gridkeeper.marketing.territory.ScenarioView;
import io.gridkeeper.web.api.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Scenarios of the market's division; the sales manager's alone. */
@Path("territoryScenarios")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TerritoryScenarioResource {

    /** The name of a copy. */
    public record CopyName(String name) {}

    /** What was found about an input. */
    public record Finding(String finding) {}

    /** The job that computes a scenario; follow it at /api/v1/jobs/{jobId}. */
    public record Started(long jobId) {}

    @Inject
    private ScenarioDesk desk;

    @Inject
    private ScenarioDesign design;

    @Inject
    private ScenarioComparison comparison;

    @Inject
    private ScenarioMap map;

    @Inject
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The latest two hundred scenarios, latest first")
    public List<ScenarioRow> list() {
        return desk.list();
    }

    @POST
    @Operation(summary = "Begin a scenario")
    public Response begin(ScenarioOrder order) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.view(desk.begin(order)))
                .build();
    }

    @GET
    @Path("units")
    @Operation(summary = "All units as the map draws them, in the order of their ids")
    public List<ScenarioMap.MapUnit> units() {
        return map.units();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A scenario with its wishes, inputs, grids, figures and what stood in the way")
    public ScenarioView view(@PathParam("id") long id) {
        return desk.view(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Describe a scenario anew; another number of grids discards its division")
    public ScenarioView change(@PathParam("id") long id, ScenarioOrder order) {
        desk.change(id, order);
        return desk.view(id);
    }

    @POST
    @Path("{id}/copy")
    @Operation(summary = "Another scenario that begins as this one stands")
    public Response copy(@PathParam("id") long id, CopyName name) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.view(desk.copy(id, name.name())))
                .build();
    }

    @PUT
    @Path("{id}/inputs/{input}")
    @Operation(summary = "Note what was found about one of the eight inputs (R14-3.1b)")
    public ScenarioView find(@PathParam("id") long id, @PathParam("input") PlanInput input, Finding finding) {
        desk.find(id, input, finding.finding());
        return desk.view(id);
    }

    @POST
    @Path("{id}/design")
    @Operation(summary = "Let the designer divide the market as the scenario wants it, as a job")
    public Response design(@PathParam("id") long id) {
        return Response.accepted(new Started(design.start(id, Speech.locale(request))))
                .build();
    }

    @DELETE
    @Path("{id}/design")
    @Operation(summary = "Cancel the design; the best found so far stays")
    public ScenarioView cancel(@PathParam("id") long id) {
        design.cancel(id);
        return desk.view(id);
    }

    @GET
    @Path("{id}/division")
    @Operation(summary = "The grid number of every unit, in the order of /units; −1 for none")
    public ScenarioMap.MapDivision division(@PathParam("id") long id) {
        return map.division(id);
    }

    @GET
    @Path("{id}/comparison")
    @Operation(summary = "Who gains and loses which customers, against another scenario or against today's grids")
    public ScenarioComparison.Comparison compare(@PathParam("id") long id, @QueryParam("with") @Nullable Long with) {
        return comparison.compare(with, id);
    }

    @GET
    @Path("{id}/figures")
    @Operation(summary = "What the division is worth")
    public @Nullable PlanFigures figures(@PathParam("id") long id) {
        return desk.view(id).figures();
    }
}
