package io.gridkeeper.web.risk;

import static io.gridkeeper.web.api.Given.need;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.risk.MeasureFilter;
import io.gridkeeper.safety.risk.MeasureRow;
import io.gridkeeper.safety.risk.RiskMeasures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Control measures of the risks the caller sees. */
@Path("controlMeasures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ControlMeasureResource {

    @Inject
    private RiskMeasures measures;

    @GET
    @Operation(summary = "Measures by id; q, kind, control, grid, responsible, point and unchecked narrow the list")
    @Parameter(ref = "measureFilter")
    public Slice<MeasureRow> list(
            @Context UriInfo uri,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return measures.list(MeasureFilter.parse(uri.getQueryParameters()), cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One measure with the risk it belongs to")
    public MeasureRow view(@PathParam("id") long id) {
        return measures.view(id);
    }

    @POST
    @Operation(summary = "Add a measure to an event")
    public Response add(RiskWishes.@Nullable Measure wish) {
        var measure = need(wish, "body");
        long id = measures.add(need(measure.eventId(), "eventId"), measure.command());
        return Response.status(Response.Status.CREATED)
                .entity(measures.view(id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Describe a measure anew; its checks follow")
    public MeasureRow describe(@PathParam("id") long id, RiskWishes.@Nullable Measure wish) {
        measures.describe(id, need(wish, "body").command());
        return measures.view(id);
    }

    @POST
    @Path("{id}/ending")
    @Operation(summary = "End a measure: it is not taken any more")
    public MeasureRow end(@PathParam("id") long id, RiskWishes.@Nullable Word wish) {
        measures.end(id, need(wish, "body").words());
        return measures.view(id);
    }
}
