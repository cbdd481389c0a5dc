package io.gridkeeper.web.territory;

import io.gridkeeper.marketing.territory.Measure;
import io.gridkeeper.marketing.territory.ScenarioApproval;
import io.gridkeeper.marketing.territory.ScenarioDesk;
import io.gridkeeper.marketing.territory.ScenarioEdit;
import io.gridkeeper.marketing.territory.ScenarioView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Edits of a scenario by hand, and its way into force. */
@Path("territoryScenarios")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScenarioStepResource {

    /** Units for a grid; the revision is the one the person saw. */
    public record Paint(int revision, List<String> units, int grid) {}

    /** One grid into another. */
    public record Merge(int revision, int from, int into) {}

    /** A grid in two. */
    public record Split(int revision, int grid, Measure measure) {}

    /** What a grid is called. */
    public record GridName(String name) {}

    /** The day on which the scenario comes into force; today or before: now. */
    public record Day(LocalDate on) {}

    @Inject
    private ScenarioEdit edit;

    @Inject
    private ScenarioApproval approval;

    @Inject
    private ScenarioDesk desk;

    @POST
    @Path("{id}/paint")
    @Operation(summary = "Give units to a grid; refused when the scenario has changed since the revision")
    public ScenarioView paint(@PathParam("id") long id, Paint paint) {
        edit.paint(id, paint.revision(), paint.units(), paint.grid());
        return desk.view(id);
    }

    @POST
    @Path("{id}/merge")
    @Operation(summary = "Put everything of one grid into another; the last grid takes the freed number")
    public ScenarioView merge(@PathParam("id") long id, Merge merge) {
        edit.merge(id, merge.revision(), merge.from(), merge.into());
        return desk.view(id);
    }

    @POST
    @Path("{id}/split")
    @Operation(summary = "Halve a grid by a measure")
    public ScenarioView split(@PathParam("id") long id, Split split) {
        edit.split(id, split.revision(), split.grid(), split.measure());
        return desk.view(id);
    }

    @PUT
    @Path("{id}/grids/{number}")
    @Operation(summary = "Name a grid of the scenario")
    public ScenarioView name(@PathParam("id") long id, @PathParam("number") int number, GridName name) {
        edit.name(id, number, name.name());
        return desk.view(id);
    }

    @POST
    @Path("{id}/approval")
    @Operation(summary = "Approve the scenario; refused with fewer than eight inputs or units without a grid")
    public ScenarioView approve(@PathParam("id") long id) {
        approval.approve(id);
        return desk.view(id);
    }

    @DELETE
    @Path("{id}/approval")
    @Operation(summary = "Take the approval back while it is not in force")
    public ScenarioView reopen(@PathParam("id") long id) {
        approval.reopen(id);
        return desk.view(id);
    }

    @POST
    @Path("{id}/activation")
    @Operation(summary = "Bring it into force on a day; customers follow in the same transaction")
    public ScenarioView activate(@PathParam("id") long id, Day day) {
        approval.activate(id, day.on());
        return desk.view(id);
    }
}
