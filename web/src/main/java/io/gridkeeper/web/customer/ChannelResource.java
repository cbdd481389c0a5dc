package io.gridkeeper.web.customer;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.customer.ChannelRegister;
import io.gridkeeper.marketing.customer.ChannelRow;
import io.gridkeeper.marketing.customer.ChannelView;
import io.gridkeeper.marketing.customer.OpenChannel;
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
import org.jspecify.annotations.Nullable;

/** Agency channels. */
@Path("salesChannels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChannelResource {

    @Inject
    private ChannelRegister register;

    @GET
    public Slice<ChannelRow> list(
            @QueryParam("grid") @Nullable Long grid,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return register.list(grid, mine, cursor, limit);
    }

    @POST
    public Response open(OpenChannel wish) {
        var number = register.open(wish);
        return Response.created(URI.create("salesChannels/" + number))
                .entity(register.view(number))
                .build();
    }

    @GET
    @Path("{number}")
    public ChannelView view(@PathParam("number") String number) {
        return register.view(number);
    }

    @POST
    @Path("{number}/owners")
    public ChannelView list(@PathParam("number") String number, CustomerResource.ListWish wish) {
        register.list(number, wish.ownerId());
        return register.view(number);
    }

    @POST
    @Path("{number}/supervisions")
    public ChannelView supervise(@PathParam("number") String number, Words wish) {
        register.supervise(number, wish.given());
        return register.view(number);
    }

    @POST
    @Path("{number}/closing")
    public ChannelView close(@PathParam("number") String number, Words wish) {
        register.close(number, wish.given());
        return register.view(number);
    }
}
