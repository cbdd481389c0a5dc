package io.gridkeeper.web.risk;

import static io.gridkeeper.web.api.Given.need;

import io.gridkeeper.safety.risk.RiskRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Risk events: what can happen in a unit. */
@Path("riskEvents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskEventResource {

    @Inject
    private RiskRegister register;

    @POST
    @Operation(summary = "Add what can happen in a unit")
    public Response add(RiskWishes.@Nullable Event wish) {
        var event = need(wish, "body");
        long id = register.addEvent(need(event.unitId(), "unitId"), event.command());
        return Response.status(Response.Status.CREATED)
                .entity(new RiskWishes.Added(id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Describe an event anew; a major one keeps a responsible person")
    public void describe(@PathParam("id") long id, RiskWishes.@Nullable Event wish) {
        register.describeEvent(id, need(wish, "body").command());
    }

    @POST
    @Path("{id}/ending")
    @Operation(summary = "End an event with its measures")
    public void end(@PathParam("id") long id, RiskWishes.@Nullable Word wish) {
        register.endEvent(id, need(wish, "body").words());
    }
}
