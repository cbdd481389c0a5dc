package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridBoards;
import io.gridkeeper.foundation.grid.GridHistory;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridUpdate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where grids lag behind a change, and which changed between two days. */
@Path("gridUpdates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GridUpdateResource {

    /** How many boards were published. */
    public record Published(int boards) {}

    @Inject
    private GridBoards boards;

    @Inject
    private GridHistory history;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "What is to be brought up to date, the latest limits last")
    public List<GridUpdate> updates() {
        return boards.updates();
    }

    @GET
    @Path("changed")
    @Operation(summary = "The grids that changed between two days; at most 200")
    public List<GridRow> changed(
            @QueryParam("before") @Nullable String before, @QueryParam("after") @Nullable String after) {
        return history.changed(AsOf.day(before, clock), AsOf.day(after, clock));
    }

    @POST
    @Path("publications")
    @Operation(summary = "Publish every changed board that is ready")
    public Published publishAll() {
        return new Published(boards.publishAll());
    }
}
