package io.gridkeeper.web.bulk;

import io.gridkeeper.foundation.bulk.BulkDesk;
import io.gridkeeper.foundation.bulk.BulkRow;
import io.gridkeeper.foundation.bulk.ImportedRow;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Imports of rosters and risk lists, what each touched, and taking one back. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private BulkDesk desk;

    @GET
    @Operation(summary = "Imports, the newest first")
    public Slice<BulkRow> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One import")
    public BulkRow view(@PathParam("id") long id) {
        return desk.view(id);
    }

    @GET
    @Path("{id}/rows")
    @Operation(summary = "What the import created or changed")
    public Slice<ImportedRow> rows(
            @PathParam("id") long id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return desk.rows(id, cursor, limit);
    }

    @POST
    @Path("{id}/undo")
    @Operation(summary = "Take the import back, all of it or, naming what stands in the way, nothing")
    public BulkRow undo(@PathParam("id") long id) {
        return desk.undo(id);
    }
}
