package io.gridkeeper.web.rollout;

import io.gridkeeper.marketing.rollout.ChangeSetRow;
import io.gridkeeper.marketing.rollout.NewChangeSet;
import io.gridkeeper.marketing.rollout.RolloutDesk;
import io.gridkeeper.marketing.rollout.StepRow;
import io.gridkeeper.web.api.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The roll-out of sales grids: its steps, and the duties of departments that change. */
@Path("salesRollout")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RolloutResource {

    @Inject
    private RolloutDesk desk;

    @GET
    @Path("steps")
    @Operation(summary = "The four steps and what each still lacks")
    public List<StepRow> steps() {
        return desk.steps();
    }

    @POST
    @Path("steps/{number}/closing")
    @Operation(summary = "Close a step; refused while a step before it is open or lacks something (R14-3.0b)")
    public List<StepRow> close(@PathParam("number") int number, Words word) {
        desk.close(number, word.given());
        return desk.steps();
    }

    @POST
    @Path("steps/{number}/reopening")
    @Operation(summary = "Open a step again; those after it must be open")
    public List<StepRow> reopen(@PathParam("number") int number) {
        desk.reopen(number);
        return desk.steps();
    }

    @PUT
    @Path("steps/4/title")
    @Operation(summary = "Say what the company's own step is")
    public List<StepRow> name(Words word) {
        desk.nameOwnStep(word.given());
        return desk.steps();
    }

    @GET
    @Path("dutyChanges")
    @Operation(summary = "Decisions by which duties of departments change, the newest first")
    public List<ChangeSetRow> changes() {
        return desk.changes();
    }

    @POST
    @Path("dutyChanges")
    @Operation(summary = "Record duties that change, each with its effective date (R14-3.0a)")
    public Response change(NewChangeSet decided) {
        var number = desk.change(decided);
        var row = desk.changes().stream()
                .filter(set -> set.number().equals(number))
                .findFirst()
                .orElseThrow();
        return Response.status(Response.Status.CREATED).entity(row).build();
    }
}
