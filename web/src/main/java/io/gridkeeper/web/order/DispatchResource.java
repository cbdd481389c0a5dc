package io.gridkeeper.web.order;

import io.gridkeeper.marketing.order.Dispatch;
import io.gridkeeper.marketing.order.DispatchRow;
import io.gridkeeper.marketing.order.OrderRegister;
import io.gridkeeper.marketing.order.OrderSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Lists of customers sent to the grids. */
@Path("salesDispatches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DispatchResource {

    /** The number of a list. */
    public record Dispatched(String number) {}

    @Inject
    private OrderRegister register;

    @Inject
    private OrderSearch search;

    /** The lists dispatched last with their answers, among the orders the caller sees. */
    @GET
    public List<DispatchRow> list() {
        return search.dispatches();
    }

    @POST
    public Response dispatch(Dispatch wish) {
        return Response.status(Response.Status.CREATED)
                .entity(new Dispatched(register.dispatch(wish)))
                .build();
    }
}
