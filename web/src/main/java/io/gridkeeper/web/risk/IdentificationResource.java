package io.gridkeeper.web.risk;

import static io.gridkeeper.web.api.Given.need;

import io.gridkeeper.safety.risk.IdentificationRow;
import io.gridkeeper.safety.risk.RiskIdentification;
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

/** Tasks to identify risks, yearly, special and other. */
@Path("identificationTasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentificationResource {

    @Inject
    private RiskIdentification tasks;

    @GET
    @Operation(summary = "The tasks the caller sees, the newest first")
    public List<IdentificationRow> list() {
        return tasks.list();
    }

    @POST
    @Operation(summary = "Plan a task")
    public Response plan(RiskWishes.@Nullable Task wish) {
        return Response.status(Response.Status.CREATED)
                .entity(new RiskWishes.Added(tasks.plan(need(wish, "body").command())))
                .build();
    }

    @POST
    @Path("{id}/closing")
    @Operation(summary = "Close a task with what was found")
    public void close(@PathParam("id") long id, RiskWishes.@Nullable Word wish) {
        tasks.close(id, need(wish, "body").words());
    }
}
