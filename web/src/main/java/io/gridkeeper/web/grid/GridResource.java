package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.DescribeGrid;
import io.gridkeeper.foundation.grid.GridAsOf;
import io.gridkeeper.foundation.grid.GridDesk;
import io.gridkeeper.foundation.grid.GridFacts;
import io.gridkeeper.foundation.grid.GridHistory;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.HandoverRow;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.grid.Staffing;
import io.gridkeeper.foundation.grid.TreeNode;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The grids the caller sees; any other is not found, whether it exists or not. {@code asOf} asks for another day than
 * today.
 */
@Path("grids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GridResource {

    /**
     * One grid.
     *
     * @param path codes from the company down to this grid
     * @param gaps how many people are missing today in which post (R02-1b)
     */
    public record GridView(
            GridRow grid,
            List<String> path,
            Map<String, Integer> gaps,
            LocalDate asOf,
            int version,
            @Nullable GridFacts facts) {}

    /** A grid to be founded. */
    public record Founding(
            @NotNull String code,
            @Nullable String parentCode,
            @NotNull DescribeGrid description) {}

    /** Where a grid shall hang; null makes it a root. */
    public record Move(@Nullable String parentCode) {}

    @Inject
    private GridRegister register;

    @Inject
    private GridHistory history;

    @Inject
    private GridDesk desk;

    @Inject
    private Staffing staffing;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Grids by code; text is part of a code or name")
    public Slice<GridRow> list(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("asOf") @Nullable String asOf) {
        return asOf == null
                ? register.list(text, cursor, limit)
                : history.list(AsOf.day(asOf, clock), text, cursor, limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Found a grid; a second one for a unit is refused")
    public Response found(@NotNull Founding founding) {
        var row = desk.found(founding.code(), founding.parentCode(), founding.description());
        return Response.created(URI.create("grids/" + row.code())).entity(row).build();
    }

    @POST
    @Path("ofUnits")
    @Operation(summary = "Found a first-level grid for each business unit of the organisation chart that has none")
    public List<GridRow> foundForUnits() {
        return desk.foundForUnits();
    }

    @GET
    @Path("tree")
    @Operation(summary = "The uppermost grids one sees of a day's tree")
    public List<TreeNode> roots(@QueryParam("asOf") @Nullable String asOf) {
        return history.roots(AsOf.day(asOf, clock));
    }

    @GET
    @Path("{code}/children")
    @Operation(summary = "The grids right below one in a day's tree")
    public List<TreeNode> below(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        return history.below(code, AsOf.day(asOf, clock));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One grid as of a day, with its path and the posts that lack people today")
    public GridView grid(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        GridAsOf grid = history.grid(code, AsOf.day(asOf, clock));
        var path = grid.board().stream().map(level -> level.grid().code()).toList();
        var gaps = register.gapsOf(grid.grid().id());
        return new GridView(grid.grid(), path, gaps, grid.day(), grid.version(), grid.facts());
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Describe a grid anew from today on")
    public GridRow describe(@PathParam("code") String code, @NotNull DescribeGrid as) {
        return desk.describe(code, as);
    }

    @POST
    @Path("{code}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hang a grid with its branch under another one")
    public GridRow move(@PathParam("code") String code, @NotNull Move move) {
        return desk.move(code, move.parentCode());
    }

    @GET
    @Path("{code}/appointments")
    @Operation(summary = "Who holds a post in the grid")
    public List<AppointmentRow> appointments(
            @PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        return history.grid(code, AsOf.day(asOf, clock)).people();
    }

    @GET
    @Path("{code}/places")
    @Operation(summary = "The places of the grid")
    public List<PlaceRow> places(@PathParam("code") String code) {
        return register.places(register.grid(code).id());
    }

    @GET
    @Path("{code}/appointmentHistory")
    @Operation(summary = "Everybody who held, holds or will hold a post in the grid")
    public List<AppointmentRow> history(@PathParam("code") String code) {
        return staffing.history(code);
    }

    @GET
    @Path("{code}/handovers")
    @Operation(summary = "The latest hand-over lists of the grid")
    public List<HandoverRow> handovers(@PathParam("code") String code) {
        return staffing.handovers(code);
    }
}
