package io.gridkeeper.web.team;

import io.gridkeeper.marketing.team.AssignTask;
import io.gridkeeper.marketing.team.Settlement;
import io.gridkeeper.marketing.team.TaskRow;
import io.gridkeeper.marketing.team.TeamWork;
import io.gridkeeper.marketing.team.WorkTypeRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Work of teams, and conflicts between team and department. */
@Path("salesTasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamTaskResource {

    /** The department head's answer. */
    public record Answer(boolean granted, @Nullable String words) {}

    @Inject
    private TeamWork work;

    @GET
    @Operation(summary = "What the caller has to do, the earliest first")
    public List<TaskRow> mine() {
        return work.mine();
    }

    @POST
    @Operation(
            summary = "Give a member work; not routine for a dual member is refused (R14-3.2.2e), a clash opens a"
                    + " conflict")
    public Response assign(AssignTask wish) {
        var given = work.assign(wish);
        return Response.status(Response.Status.CREATED).entity(given).build();
    }

    @POST
    @Path("requests")
    @Operation(summary = "Ask the department head for a member's time")
    public Response request(AssignTask wish) {
        return Response.status(Response.Status.CREATED)
                .entity(work.request(wish))
                .build();
    }

    @POST
    @Path("{number}/answers")
    @Operation(summary = "The department head grants or declines")
    public TeamWork.Given answer(@PathParam("number") String number, Answer wish) {
        return work.answer(number, wish.granted(), wish.words());
    }

    @POST
    @Path("{number}/completion")
    @Operation(summary = "It is done")
    public void finish(@PathParam("number") String number) {
        work.finish(number);
    }

    @POST
    @Path("{number}/cancellation")
    @Operation(summary = "It is not wanted any more")
    public void cancel(@PathParam("number") String number) {
        work.cancel(number);
    }

    @POST
    @Path("conflicts/{number}/settlement")
    @Operation(summary = "Settle a conflict with a decision and its words (R14-3.2.2f)")
    public void settle(@PathParam("number") String number, Settlement wish) {
        work.settle(number, wish);
    }

    @GET
    @Path("types")
    @Operation(summary = "Types of work and whether they are routine: the company's own data")
    public List<WorkTypeRow> types() {
        return work.workTypes();
    }

    @POST
    @Path("types")
    @Operation(summary = "Add a type of work or describe a known one anew")
    public List<WorkTypeRow> store(WorkTypeRow wish) {
        work.store(wish);
        return work.workTypes();
    }
}
