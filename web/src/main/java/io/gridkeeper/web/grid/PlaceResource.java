package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.PlaceRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A place by the code on its wall, which everybody may read who stands before it, and that code as a picture. */
@Path("places/{code}")
@RequestScoped
public class PlaceResource {

    @Inject
    private GridRegister register;

    @Inject
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A place and the grid it lies in")
    public PlaceRow place(@PathParam("code") String code) {
        return register.place(code);
    }

    @GET
    @Path("qr")
    @Produces("image/png")
    @Operation(summary = "The QR code for the wall: it opens the report page with this place")
    public byte[] picture(@PathParam("code") String code) {
        return PlaceCode.png(register.place(code), request);
    }
}
