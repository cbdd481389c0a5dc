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

/** Risk units: parts of a risk point that one department answers for. */
@Path("riskUnits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskUnitResource {

    @Inject
    private RiskRegister register;

    @POST
    @Operation(summary = "Add a unit to a risk point")
    public Response add(RiskWishes.@Nullable Unit wish) {
        var unit = need(wish, "body");
        long id = register.addUnit(need(unit.pointCode(), "pointCode"), unit.command());
        return Response.status(Response.Status.CREATED)
                .entity(new RiskWishes.Added(id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Describe a unit anew")
    public void describe(@PathParam("id") long id, RiskWishes.@Nullable Unit wish) {
        register.describeUnit(id, need(wish, "body").command());
    }
}
