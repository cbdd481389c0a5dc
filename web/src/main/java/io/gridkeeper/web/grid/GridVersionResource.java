package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.BoardState;
import io.gridkeeper.foundation.grid.GridBoards;
import io.gridkeeper.foundation.grid.GridDifference;
import io.gridkeeper.foundation.grid.GridHistory;
import io.gridkeeper.foundation.grid.VersionRow;
import io.gridkeeper.web.api.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The dated versions of a grid, what differs between two days, and its responsibility board. */
@Path("grids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GridVersionResource {

    @Inject
    private GridHistory history;

    @Inject
    private GridBoards boards;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @GET
    @Path("{code}/versions")
    @Operation(summary = "The versions of the grid, the first one first")
    public List<VersionRow> versions(@PathParam("code") String code) {
        return history.versions(code);
    }

    @GET
    @Path("{code}/differences")
    @Operation(summary = "What differs between two days")
    public List<GridDifference> differences(
            @PathParam("code") String code,
            @QueryParam("before") @Nullable String before,
            @QueryParam("after") @Nullable String after) {
        return history.differences(code, AsOf.day(before, clock), AsOf.day(after, clock));
    }

    @GET
    @Path("{code}/publication")
    @Operation(summary = "Whether the board hangs as it should, and what keeps it from being published")
    public BoardState publication(@PathParam("code") String code) {
        return boards.state(code);
    }

    @POST
    @Path("{code}/publication")
    @Operation(summary = "Publish the board of the version in force")
    public BoardState publish(@PathParam("code") String code) {
        boards.publish(code);
        return boards.state(code);
    }

    @GET
    @Path("{code}/board")
    @Produces("application/pdf")
    @Operation(summary = "The responsibility board as of a day")
    public Response board(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        var day = AsOf.day(asOf, clock);
        return GridPapers.answer(boards.paper(code, day, GridPapers.gridAddress(request), Speech.locale(request)))
                .response();
    }
}
