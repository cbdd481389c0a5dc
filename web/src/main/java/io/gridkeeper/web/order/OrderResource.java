package io.gridkeeper.web.order;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.order.CloseSale;
import io.gridkeeper.marketing.order.InstallerFigures;
import io.gridkeeper.marketing.order.Material;
import io.gridkeeper.marketing.order.OrderFilter;
import io.gridkeeper.marketing.order.OrderRegister;
import io.gridkeeper.marketing.order.OrderRow;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.order.OrderView;
import io.gridkeeper.marketing.order.PlaceOrder;
import io.gridkeeper.web.api.Days;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Orders: placed, listed by any filter, and the steps of their life, each of which answers with the order after it. */
@Path("salesOrders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderResource {

    /** A stage of the order's kind, counted from one. */
    public record StageWish(int stage) {}

    /** Somebody who is to work the order. */
    public record HandOn(long personId, @Nullable String reason) {}

    @Inject
    private OrderRegister register;

    @Inject
    private OrderSearch search;

    @Inject
    private Clock clock;

    /** One page, the newest first; the filters are those of the list's address bar, see {@link OrderFilter}. */
    @GET
    @Parameter(ref = "orderFilter")
    public Slice<OrderRow> list(
            @Context UriInfo uri,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return search.list(OrderFilter.parse(uri.getQueryParameters()), cursor, limit);
    }

    /** How many orders the filters find and what they come to, in fen. */
    @GET
    @Path("sum")
    @Parameter(ref = "orderFilter")
    public OrderSearch.Sum sum(@Context UriInfo uri) {
        return search.sum(OrderFilter.parse(uri.getQueryParameters()));
    }

    /** How punctual each installer of a grid was; this month unless told otherwise. */
    @GET
    @Path("installers")
    public List<InstallerFigures> installers(
            @QueryParam("grid") long grid,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var today = CompanyClock.dayOf(clock.instant());
        return search.installers(grid, Days.read(from, today.withDayOfMonth(1)), Days.read(to, today));
    }

    @POST
    public Response place(PlaceOrder wish) {
        var number = register.place(wish);
        return Response.created(URI.create("salesOrders/" + number))
                .entity(search.view(number))
                .build();
    }

    @GET
    @Path("{number}")
    public OrderView view(@PathParam("number") String number) {
        return search.view(number);
    }

    @POST
    @Path("{number}/acknowledgement")
    public OrderView acknowledge(@PathParam("number") String number) {
        register.acknowledge(number);
        return search.view(number);
    }

    @POST
    @Path("{number}/stages")
    public OrderView advance(@PathParam("number") String number, StageWish wish) {
        register.advance(number, wish.stage());
        return search.view(number);
    }

    @POST
    @Path("{number}/waits")
    public OrderView waitFor(@PathParam("number") String number, Words wish) {
        register.waitFor(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/resumptions")
    public OrderView resume(@PathParam("number") String number) {
        register.resume(number);
        return search.view(number);
    }

    @POST
    @Path("{number}/handlers")
    public OrderView handOn(@PathParam("number") String number, HandOn wish) {
        register.handOn(number, wish.personId(), Objects.requireNonNullElse(wish.reason(), ""));
        return search.view(number);
    }

    @POST
    @Path("{number}/materials")
    public OrderView use(@PathParam("number") String number, Material wish) {
        register.use(number, wish);
        return search.view(number);
    }

    @POST
    @Path("{number}/completion")
    public OrderView finish(@PathParam("number") String number, Words wish) {
        register.finish(number, wish.given());
        return search.view(number);
    }

    /** {@code text} is who confirms for the customer. */
    @POST
    @Path("{number}/confirmation")
    public OrderView confirm(@PathParam("number") String number, Words wish) {
        register.confirm(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/rejections")
    public OrderView reject(@PathParam("number") String number, Words wish) {
        register.reject(number, wish.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/sale")
    public OrderView closeSale(@PathParam("number") String number, CloseSale wish) {
        register.closeSale(number, wish);
        return search.view(number);
    }

    @POST
    @Path("{number}/cancellation")
    public OrderView cancel(@PathParam("number") String number, Words wish) {
        register.cancel(number, wish.given());
        return search.view(number);
    }
}
