package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.AppointmentRow;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The grids the caller sees; any other is not found, whether it exists or not. */
@Path("grids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GridResource {

    /**
     * One grid.
     *
     * @param path codes from the company down to this grid
     * @param gaps how many people are missing in which post (R02-1b)
     */
    public record GridView(GridRow grid, List<String> path, Map<Post, Integer> gaps) {}

    @Inject
    private GridRegister register;

    @GET
    @Operation(summary = "Grids by code; text is part of a code or name")
    public Slice<GridRow> list(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return register.list(text, cursor, limit);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One grid with its path and the posts that lack people")
    public GridView grid(@PathParam("code") String code) {
        var grid = register.grid(code);
        var path = register.path(grid).stream().map(GridRow::code).toList();
        return new GridView(grid, path, register.gapsOf(grid.id()));
    }

    @GET
    @Path("{code}/appointments")
    @Operation(summary = "Who holds a post in the grid today")
    public List<AppointmentRow> appointments(@PathParam("code") String code) {
        return register.appointments(register.grid(code).id());
    }

    @GET
    @Path("{code}/places")
    @Operation(summary = "The places of the grid")
    public List<PlaceRow> places(@PathParam("code") String code) {
        return register.places(register.grid(code).id());
    }
}
