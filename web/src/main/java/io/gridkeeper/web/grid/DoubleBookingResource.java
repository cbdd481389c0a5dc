package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.DoubleBooking;
import io.gridkeeper.foundation.grid.Staffing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** People with several posts. */
@Path("doubleBookings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DoubleBookingResource {

    @Inject
    private Staffing staffing;

    @GET
    @Operation(summary = "Who holds several posts at once")
    public List<DoubleBooking> doubleBookings() {
        return staffing.doubleBookings();
    }
}
