package io.gridkeeper.web.salesgrid;

import io.gridkeeper.marketing.territory.Employment;
import io.gridkeeper.marketing.territory.GiveResource;
import io.gridkeeper.marketing.territory.GridResourceBook;
import io.gridkeeper.marketing.territory.GridResourceRow;
import io.gridkeeper.marketing.territory.SalesGridEventRow;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.StaffRow;
import io.gridkeeper.marketing.territory.StandIn;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The work, the resources, the stand-ins and the history of a sales grid; any other grid is not found. */
@Path("salesGrids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SalesGridWorkResource {

    /** Who stands in, from a day to a day. */
    public record StandInWish(long personId, Employment employment, LocalDate from, LocalDate to) {}

    /** The last day of a resource. */
    public record LastDay(LocalDate last) {}

    @Inject
    private GridOverviews overviews;

    @Inject
    private SalesGridRegister register;

    @Inject
    private GridResourceBook resources;

    @GET
    @Path("{code}/overview")
    @Operation(
            summary = "People and gaps, customers by class, open sales, installations and faults, resources (R14-1d)")
    public GridOverview overview(@PathParam("code") String code) {
        return overviews.of(code);
    }

    @GET
    @Path("{code}/history")
    @Operation(summary = "What happened to the grid, the newest first")
    public List<SalesGridEventRow> history(@PathParam("code") String code) {
        return register.history(register.grid(code).id());
    }

    @POST
    @Path("{code}/staff/{id}/standIns")
    @Operation(summary = "Let somebody stand in for an absent person: new orders go there meanwhile (R14-3.2.1d)")
    public Response standIn(@PathParam("code") String code, @PathParam("id") long id, StandInWish wish) {
        var grid = register.grid(code);
        long standIn = register.standIn(new StandIn(id, wish.personId(), wish.employment(), wish.from(), wish.to()));
        StaffRow row = register.staff(grid.id()).stream()
                .filter(held -> held.id() == standIn)
                .findFirst()
                .orElseThrow();
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    @GET
    @Path("{code}/resources")
    @Operation(summary = "What the grid has of people, money and technical means, with quantities (R14-2.2a)")
    public List<GridResourceRow> resources(@PathParam("code") String code) {
        return resources.of(code);
    }

    @POST
    @Path("{code}/resources")
    @Operation(summary = "Give the grid a resource")
    public Response give(@PathParam("code") String code, GiveResource given) {
        resources.give(code, given);
        return Response.status(Response.Status.CREATED)
                .entity(resources.of(code))
                .build();
    }

    @POST
    @Path("{code}/resources/{id}/end")
    @Operation(summary = "Take a resource back with a last day")
    public List<GridResourceRow> end(@PathParam("code") String code, @PathParam("id") long id, LastDay day) {
        resources.end(code, id, day.last());
        return resources.of(code);
    }
}
