package io.gridkeeper.web.campaign;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.campaign.CampaignBook;
import io.gridkeeper.marketing.campaign.CampaignFilter;
import io.gridkeeper.marketing.campaign.CampaignList;
import io.gridkeeper.marketing.campaign.CampaignRow;
import io.gridkeeper.marketing.campaign.CampaignView;
import io.gridkeeper.marketing.campaign.ListedRow;
import io.gridkeeper.marketing.campaign.ListedState;
import io.gridkeeper.marketing.campaign.NameSource;
import io.gridkeeper.marketing.campaign.PlanCampaign;
import io.gridkeeper.marketing.campaign.SellingDay;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.api.Given;
import io.gridkeeper.web.frame.Times;
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
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Campaigns: planned, started, logged, closed; and their lists, made and worked one by one. */
@Path("salesCampaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignResource {

    /** A day's promotion. */
    public record LogWish(
            @Nullable LocalDate day, long leads, @Nullable String words) {}

    /** What it cost, in fen, and what came of it. */
    public record CloseWish(long spent, @Nullable String result) {}

    /** Why. */
    public record ReasonWish(@Nullable String reason) {}

    /** A customer to be taken onto the list. */
    public record TargetWish(@Nullable String customerNumber) {}

    /** How many came onto the list. */
    public record Added(int added) {}

    /** Where a name comes from, and whether the customer agreed. */
    public record DeclarationWish(
            @Nullable NameSource source,
            boolean consented,
            @Nullable LocalDate contractEnd) {}

    /** How the work on one of the list ended. */
    public record EndWish(boolean won, @Nullable String result) {}

    @Inject
    private CampaignBook book;

    @Inject
    private CampaignList list;

    @Inject
    private Times times;

    /** One page, the newest first. */
    @GET
    @Parameter(ref = "campaignFilter")
    public Slice<CampaignRow> campaigns(
            @Context UriInfo uri,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return book.list(CampaignFilter.parse(uri.getQueryParameters()), cursor, limit);
    }

    /** What was sold and promoted in a grid on a day. */
    @GET
    @Path("days/{day}")
    public SellingDay day(@PathParam("day") String day, @QueryParam("grid") long grid) {
        return book.day(grid, Days.read(day, times.getToday()));
    }

    @POST
    public Response plan(PlanCampaign wish) {
        var number = book.plan(wish);
        return Response.created(URI.create("salesCampaigns/" + number))
                .entity(book.view(number))
                .build();
    }

    @GET
    @Path("{number}")
    public CampaignView view(@PathParam("number") String number) {
        return book.view(number);
    }

    @POST
    @Path("{number}/start")
    public CampaignView start(@PathParam("number") String number) {
        book.start(number);
        return book.view(number);
    }

    @POST
    @Path("{number}/logs")
    public CampaignView log(@PathParam("number") String number, LogWish wish) {
        book.log(
                number,
                Objects.requireNonNullElse(wish.day(), times.getToday()),
                wish.leads(),
                Objects.requireNonNullElse(wish.words(), ""));
        return book.view(number);
    }

    @POST
    @Path("{number}/closing")
    public CampaignView close(@PathParam("number") String number, CloseWish wish) {
        book.close(number, wish.spent(), Objects.requireNonNullElse(wish.result(), ""));
        return book.view(number);
    }

    @POST
    @Path("{number}/cancellation")
    public CampaignView cancel(@PathParam("number") String number, ReasonWish wish) {
        book.cancel(number, Objects.requireNonNullElse(wish.reason(), ""));
        return book.view(number);
    }

    /** A page of the list, in the order in which it was made. */
    @GET
    @Path("{number}/targets")
    public Slice<ListedRow> targets(
            @PathParam("number") String number,
            @QueryParam("state") @Nullable ListedState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return list.list(number, state, cursor, limit);
    }

    @POST
    @Path("{number}/targets")
    public Response add(@PathParam("number") String number, TargetWish wish) {
        long id = list.add(number, Given.need(wish.customerNumber(), "customerNumber"));
        return Response.created(URI.create("salesCampaigns/" + number + "/targets/" + id))
                .entity(book.view(number))
                .build();
    }

    /** Takes the customers onto the list whom the filters of the address find, as in the list of customers. */
    @POST
    @Path("{number}/customers")
    @Parameter(ref = "customerFilter")
    public Added fill(@PathParam("number") String number, @Context UriInfo uri) {
        return new Added(list.fill(number, CustomerFilter.parse(uri.getQueryParameters())));
    }

    @POST
    @Path("{number}/channels")
    public Added fillChannels(@PathParam("number") String number) {
        return new Added(list.fillChannels(number));
    }

    @POST
    @Path("{number}/targets/{id: \\d+}/declaration")
    public CampaignView declare(@PathParam("number") String number, @PathParam("id") long id, DeclarationWish wish) {
        list.declare(
                number,
                id,
                new CampaignList.Declaration(
                        Given.need(wish.source(), "source"), wish.consented(), wish.contractEnd()));
        return book.view(number);
    }

    @POST
    @Path("{number}/targets/{id: \\d+}/contacts")
    public CampaignView contact(@PathParam("number") String number, @PathParam("id") long id, CampaignList.Offer wish) {
        list.contact(number, id, wish);
        return book.view(number);
    }

    @POST
    @Path("{number}/targets/{id: \\d+}/ending")
    public CampaignView end(@PathParam("number") String number, @PathParam("id") long id, EndWish wish) {
        list.end(number, id, wish.won(), Objects.requireNonNullElse(wish.result(), ""));
        return book.view(number);
    }
}
