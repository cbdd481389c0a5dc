package io.gridkeeper.web.risk;

import static io.gridkeeper.web.api.Given.need;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.risk.RiskFilter;
import io.gridkeeper.safety.risk.RiskLevel;
import io.gridkeeper.safety.risk.RiskPointRow;
import io.gridkeeper.safety.risk.RiskPointView;
import io.gridkeeper.safety.risk.RiskRegister;
import io.gridkeeper.safety.risk.RiskSearch;
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
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Risk points of the grids the caller sees; any other is not found, whether it exists or not. */
@Path("riskPoints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskPointResource {

    @Inject
    private RiskSearch search;

    @Inject
    private RiskRegister register;

    @GET
    @Operation(summary = "Risk points by code; q, level, kind, grid, place, again and closed narrow the list")
    @Parameter(ref = "riskFilter")
    public Slice<RiskPointRow> list(
            @Context UriInfo uri,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return search.list(RiskFilter.parse(uri.getQueryParameters()), cursor, limit);
    }

    @GET
    @Path("numbers")
    @Operation(summary = "How many risk points have each level, under the same filters")
    @Parameter(ref = "riskFilter")
    public Map<RiskLevel, Long> numbers(@Context UriInfo uri) {
        return search.numbers(RiskFilter.parse(uri.getQueryParameters()));
    }

    @GET
    @Path("{riskPoint}")
    @Operation(summary = "One risk point with its units, events, assessments, measures and history")
    public RiskPointView view(@PathParam("riskPoint") String code) {
        return search.view(code);
    }

    @POST
    @Operation(summary = "Open a risk point in a grid")
    public Response add(RiskWishes.@Nullable Point wish) {
        var code = register.addPoint(need(wish, "body").command());
        return Response.created(URI.create("riskPoints/" + code))
                .entity(search.view(code))
                .build();
    }

    @PUT
    @Path("{riskPoint}")
    @Operation(summary = "Describe a risk point anew; its code stays")
    public RiskPointView describe(@PathParam("riskPoint") String code, RiskWishes.@Nullable Point wish) {
        register.describePoint(code, need(wish, "body").command());
        return search.view(code);
    }

    @POST
    @Path("{riskPoint}/closing")
    @Operation(summary = "Close a risk point with everything below it")
    public RiskPointView close(@PathParam("riskPoint") String code, RiskWishes.@Nullable Word wish) {
        register.closePoint(code, need(wish, "body").words());
        return search.view(code);
    }
}
