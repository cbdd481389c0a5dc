package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.coverage.Coverage;
import io.gridkeeper.foundation.coverage.ObjectRow;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Areas, equipment, work posts and contractors of the grids one sees. */
@Path("gridObjects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GridObjectResource {

    @Inject
    private Coverage coverage;

    @GET
    @Operation(summary = "What grids answer for, by code; text is part of a code or name")
    public Slice<ObjectRow> list(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return coverage.objects(text, cursor, limit);
    }
}
