package io.gridkeeper.web.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.territory.Employment;
import io.gridkeeper.marketing.territory.FoundUnit;
import io.gridkeeper.marketing.territory.GridFinder;
import io.gridkeeper.marketing.territory.SalesGridEntry;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.StaffGap;
import io.gridkeeper.marketing.territory.StaffOrder;
import io.gridkeeper.marketing.territory.StaffRow;
import io.gridkeeper.marketing.territory.UnitPlacing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Sales areas and grids the caller sees; any other is not found, whether it exists or not. */
@Path("salesGrids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SalesGridResource {

    /** One grid with its path and what it lacks. */
    public record GridView(SalesGridRow grid, List<String> path, List<StaffGap> gaps) {}

    /** Somebody to be given a post. */
    public record Staffing(
            long personId,
            SalesPost post,
            Employment employment,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** The last day of somebody in a post. */
    public record LastDay(LocalDate last) {}

    /** Units to be given to the grid. */
    public record UnitCodes(List<String> units) {}

    /** The grid of an address or a point. */
    public record Whereabouts(SalesGridRow grid, String unit) {}

    @Inject
    private SalesGridRegister register;

    @Inject
    private GridFinder finder;

    @Inject
    private UnitPlacing placing;

    @Inject
    private SalesScope scope;

    @GET
    @Operation(summary = "Sales areas and grids by code; text is part of a code or name")
    public Slice<SalesGridRow> list(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return register.list(text, cursor, limit);
    }

    @POST
    @Operation(summary = "Draw a sales area or grid, or describe a known one anew")
    public Response store(SalesGridEntry entry) {
        register.store(entry);
        return Response.ok(register.grid(entry.code())).build();
    }

    @GET
    @Path("at")
    @Operation(summary = "The one sales grid in which an address, or the point x, y, lies, if the caller sees it")
    public Whereabouts at(
            @QueryParam("address") @Nullable String address,
            @QueryParam("x") @Nullable Double x,
            @QueryParam("y") @Nullable Double y) {
        if (find(address, x, y) instanceof FoundUnit.Found found
                && found.salesGridId() != null
                && scope.sees(found.salesGridId())) {
            var grid = Objects.requireNonNull(
                    register.byIds(List.of(found.salesGridId())).get(found.salesGridId()));
            return new Whereabouts(grid, found.unitCode());
        }
        throw Refusal.notFound("territory.grid.nowhere");
    }

    private FoundUnit find(@Nullable String address, @Nullable Double x, @Nullable Double y) {
        if (address != null && !address.isBlank()) {
            return finder.at(address);
        }
        if (x == null || y == null) {
            throw Refusal.invalid("territory.grid.noQuestion");
        }
        return finder.at(x, y);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One sales grid with its path and what it lacks")
    public GridView grid(@PathParam("code") String code) {
        var grid = register.grid(code);
        var path = register.path(grid).stream().map(SalesGridRow::code).toList();
        return new GridView(grid, path, register.gapsOf(grid));
    }

    @GET
    @Path("{code}/staff")
    @Operation(summary = "Everybody who holds, held or will hold a post in the grid")
    public List<StaffRow> staff(@PathParam("code") String code) {
        return register.staff(register.grid(code).id());
    }

    @POST
    @Path("{code}/staff")
    @Operation(summary = "Give a person a post in the grid; a second area manager at one time is refused (R14-3.2.1b)")
    public Response staff(@PathParam("code") String code, Staffing staffing) {
        long id = register.staff(new StaffOrder(
                code, staffing.personId(), staffing.post(), staffing.employment(), staffing.from(), staffing.to()));
        var row = register.staff(register.grid(code).id()).stream()
                .filter(held -> held.id() == id)
                .findFirst();
        return Response.status(Response.Status.CREATED)
                .entity(row.orElseThrow())
                .build();
    }

    @POST
    @Path("{code}/staff/{id}/end")
    @Operation(summary = "End a person's post with a day")
    public void relieve(@PathParam("code") String code, @PathParam("id") long id, LastDay day) {
        register.grid(code);
        register.relieve(id, day.last());
    }

    @POST
    @Path("{code}/units")
    @Operation(summary = "Give units to the grid; units of other grids are refused (R14-3.1d)")
    public void give(@PathParam("code") String code, UnitCodes units) {
        placing.give(code, units.units());
    }
}
