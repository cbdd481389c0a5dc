package io.gridkeeper.web.ownership;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.ownership.CheckRow;
import io.gridkeeper.marketing.ownership.GapKind;
import io.gridkeeper.marketing.ownership.GapRow;
import io.gridkeeper.marketing.ownership.OwnershipBook;
import io.gridkeeper.marketing.ownership.OwnershipWatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Looks at the market for places and matters without an owner, and what the newest of them found. */
@Path("ownershipChecks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnershipResource {

    @Inject
    private OwnershipBook book;

    @Inject
    private OwnershipWatch watch;

    @GET
    @Operation(summary = "The last looks with their numbers, the newest first, for those who see the whole market")
    public List<CheckRow> checks() {
        return book.checks();
    }

    @POST
    @Operation(summary = "Look now; the sales manager does (R14-3.3d)")
    public CheckRow look() {
        return watch.look();
    }

    @GET
    @Path("gaps")
    @Operation(summary = "What the newest look found without an owner in the caller's grids, of one kind or of all")
    public Slice<GapRow> gaps(
            @QueryParam("kind") @Nullable GapKind kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return book.list(kind, cursor, limit);
    }
}
