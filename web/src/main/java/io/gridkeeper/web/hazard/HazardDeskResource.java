package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.hazard.DeskNumber;
import io.gridkeeper.safety.hazard.DeskPile;
import io.gridkeeper.safety.hazard.HazardDesk;
import io.gridkeeper.safety.hazard.HazardRow;
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
import org.jspecify.annotations.Nullable;

/** The caller's desk: numbers, each with the query that opens what it counts, and the piles by due date. */
@Path("desk/hazards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HazardDeskResource {

    @Inject
    private HazardDesk desk;

    @GET
    public List<DeskNumber> numbers() {
        return desk.numbers();
    }

    @GET
    @Path("{pile}")
    public Slice<HazardRow> list(
            @PathParam("pile") DeskPile pile,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return desk.list(pile, cursor, limit);
    }
}
