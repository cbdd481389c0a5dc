package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.HandoverRow;
import io.gridkeeper.foundation.grid.Staffing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hand-over lists. */
@Path("handovers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HandoverResource {

    @Inject
    private Staffing staffing;

    @GET
    @Path("{id}")
    @Operation(summary = "One hand-over list")
    public HandoverRow handover(@PathParam("id") long id) {
        return staffing.handover(id);
    }

    @POST
    @Path("{id}/taking")
    @Operation(summary = "Say that everything on the list was taken over")
    public void takeOver(@PathParam("id") long id) {
        staffing.takeOver(id);
    }
}
