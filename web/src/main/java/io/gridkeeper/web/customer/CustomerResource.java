package io.gridkeeper.web.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerRegister;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import io.gridkeeper.marketing.customer.CustomerTouches;
import io.gridkeeper.marketing.customer.CustomerView;
import io.gridkeeper.marketing.customer.FileCustomer;
import io.gridkeeper.marketing.customer.NewContact;
import io.gridkeeper.marketing.customer.NewTouch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Customers: filed, listed by any filter of the list's address bar, one file with its history, and the steps of its life,
 * each of which answers with the file as it stands after it.
 */
@Path("customers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerResource {

    /** A class to move to. */
    public record ClassWish(
            CustomerClass customerClass, @Nullable String reason) {}

    /** A list to be put on; null takes the customer off every list. */
    public record ListWish(@Nullable Long ownerId, @Nullable String reason) {}

    /** A reason, needed or not. */
    public record ReasonWish(@Nullable String reason) {}

    /** A number in full. */
    public record Phone(String phone) {}

    /** How many were customers on the first day, and how many of them still are on the last. */
    public record Kept(long before, long still) {}

    @Inject
    private CustomerRegister register;

    @Inject
    private CustomerSearch search;

    @Inject
    private CustomerTouches touches;

    /** One page; the filters are those of the list's address bar, see {@link CustomerFilter}. */
    @GET
    @Parameter(ref = "customerFilter")
    public Slice<CustomerRow> list(
            @Context UriInfo uri,
            @QueryParam("sort") @DefaultValue("NAME") CustomerSort sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return search.list(filter(uri), sort, cursor, limit);
    }

    /** How many the filters find, counted up to ten thousand. */
    @GET
    @Path("count")
    @Parameter(ref = "customerFilter")
    public CustomerSearch.Count count(@Context UriInfo uri) {
        return search.count(filter(uri));
    }

    /** How many of each class the filters find. */
    @GET
    @Path("classes")
    @Parameter(ref = "customerFilter")
    public Map<CustomerClass, Long> classes(@Context UriInfo uri) {
        return search.classes(filter(uri));
    }

    /** The units of a grid with their customers by class. */
    @GET
    @Path("map")
    public List<CustomerSearch.Spot> map(@QueryParam("grid") long grid) {
        return search.map(grid);
    }

    /** What was talked about in a grid: share of service, customers reached and known. */
    @GET
    @Path("figures")
    public CustomerTouches.Figures figures(
            @QueryParam("grid") long grid, @QueryParam("from") String from, @QueryParam("to") String to) {
        return touches.figures(grid, day(from), day(to));
    }

    @GET
    @Path("kept")
    public Kept kept(@QueryParam("grid") long grid, @QueryParam("from") String from, @QueryParam("to") String to) {
        var kept = touches.kept(grid, day(from), day(to));
        return new Kept(kept.getFirst(), kept.getLast());
    }

    /** Files a customer; {@code evenIfAlike=true} although another file is certainly the same. */
    @POST
    public Response file(@QueryParam("evenIfAlike") @DefaultValue("false") boolean evenIfAlike, FileCustomer wish) {
        var filed = register.file(wish, evenIfAlike);
        return Response.created(URI.create("customers/" + filed.number()))
                .entity(filed)
                .build();
    }

    @GET
    @Path("{number}")
    public CustomerView view(@PathParam("number") String number) {
        return search.view(number);
    }

    @PUT
    @Path("{number}")
    public CustomerView rewrite(@PathParam("number") String number, FileCustomer wish) {
        register.rewrite(number, wish);
        return search.view(number);
    }

    @POST
    @Path("{number}/classes")
    public CustomerView reclassify(@PathParam("number") String number, ClassWish wish) {
        register.reclassify(number, wish.customerClass(), wish.reason());
        return search.view(number);
    }

    @POST
    @Path("{number}/owners")
    public CustomerView list(@PathParam("number") String number, ListWish wish) {
        register.list(number, wish.ownerId(), wish.reason());
        return search.view(number);
    }

    @POST
    @Path("{number}/touches")
    public CustomerView touch(@PathParam("number") String number, NewTouch wish) {
        touches.record(number, wish);
        return search.view(number);
    }

    @POST
    @Path("{number}/contacts")
    public CustomerView addContact(@PathParam("number") String number, NewContact wish) {
        register.addContact(number, wish);
        return search.view(number);
    }

    @DELETE
    @Path("{number}/contacts/{id}")
    public CustomerView dropContact(@PathParam("number") String number, @PathParam("id") long id) {
        register.dropContact(number, id);
        return search.view(number);
    }

    /** Shows a number; who asked is kept in the history. */
    @POST
    @Path("{number}/contacts/{id}/disclosures")
    public Phone phone(@PathParam("number") String number, @PathParam("id") long id, ReasonWish wish) {
        return new Phone(register.phone(number, id, wish.reason()));
    }

    @POST
    @Path("{number}/losses")
    public CustomerView lose(@PathParam("number") String number, ReasonWish wish) {
        register.lose(number, wish.reason() == null ? "" : wish.reason());
        return search.view(number);
    }

    @POST
    @Path("{number}/returns")
    public CustomerView winBack(@PathParam("number") String number, ReasonWish wish) {
        register.winBack(number, wish.reason());
        return search.view(number);
    }

    private static CustomerFilter filter(UriInfo uri) {
        return CustomerFilter.parse(uri.getQueryParameters());
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("kernel.filter.unreadable", String.valueOf(text));
        }
    }
}
