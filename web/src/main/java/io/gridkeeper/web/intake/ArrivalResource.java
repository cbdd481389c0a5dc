package io.gridkeeper.web.intake;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.intake.ArrivalRegister;
import io.gridkeeper.marketing.intake.ArrivalRow;
import io.gridkeeper.marketing.intake.ArrivalState;
import io.gridkeeper.marketing.intake.Destination;
import io.gridkeeper.marketing.intake.NewArrival;
import io.gridkeeper.web.api.Words;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Customers and orders that come in with an address; what no grid knows waits for the sales manager. */
@Path("salesArrivals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArrivalResource {

    /**
     * Where something that waits belongs, in one of four ways: the code of a unit, an address the market knows, the point
     * {@code x, y}, or the code of a grid that has one unit only.
     *
     * @param remember the address, or the beginning of some, to be known from now on
     */
    public record Settlement(
            @Nullable String unitCode,
            @Nullable String address,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable String gridCode,
            @Nullable String remember) {

        Destination where() {
            return Destination.of(unitCode, address, x, y, gridCode);
        }
    }

    @Inject
    private ArrivalRegister register;

    @GET
    @Operation(summary = "Arrivals of a state, the newest first: all for the sales manager, their own for all others")
    public Slice<ArrivalRow> list(
            @QueryParam("state") @DefaultValue("WAITING") ArrivalState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return register.list(state, cursor, limit);
    }

    @POST
    @Operation(
            summary =
                    "Take in a customer or an order: placed by its address, or waiting where no grid knows it (R14-1c)")
    public Response arrive(NewArrival what) {
        var number = register.arrive(what);
        return Response.created(URI.create("salesArrivals/" + number))
                .entity(register.row(number))
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One arrival and what became of it")
    public ArrivalRow row(@PathParam("number") String number) {
        return register.row(number);
    }

    @POST
    @Path("{number}/settlement")
    @Operation(
            summary = "Say where it belongs by unit, known address, point or grid; whatever waits at an address like it"
                    + " goes there too (R14-1c)")
    public ArrivalRow settle(@PathParam("number") String number, Settlement wish) {
        register.settle(number, wish.where(), wish.remember());
        return register.row(number);
    }

    @POST
    @Path("{number}/dropping")
    @Operation(summary = "Take something out of the queue, with a reason")
    public ArrivalRow drop(@PathParam("number") String number, Words word) {
        register.drop(number, word.given());
        return register.row(number);
    }
}
