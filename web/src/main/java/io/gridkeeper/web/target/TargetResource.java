package io.gridkeeper.web.target;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.target.DraftTargets;
import io.gridkeeper.marketing.target.Months;
import io.gridkeeper.marketing.target.TargetBasis;
import io.gridkeeper.marketing.target.TargetBoard;
import io.gridkeeper.marketing.target.TargetBook;
import io.gridkeeper.marketing.target.TargetCustomers;
import io.gridkeeper.marketing.target.TargetIndicator;
import io.gridkeeper.marketing.target.TargetPlanRow;
import io.gridkeeper.marketing.target.TargetView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Targets: drafted, broken down, put in force, and what was done of them; money in fen. */
@Path("salesTargets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TargetResource {

    /** A year's target to be drafted. */
    public record Draft(
            int year,
            TargetIndicator indicator,
            @Nullable TargetCustomers customers,
            long total,
            @Nullable TargetBasis basis) {}

    /** A year's amount or twelve months, one of the two. */
    public record Amounts(@Nullable Long amount, @Nullable List<Long> months) {}

    /** By what a line is spread. */
    public record Spread(TargetBasis basis) {}

    /** Twelve percents, January first. */
    public record SeasonWish(List<Integer> percents) {}

    @Inject
    private TargetBook book;

    @Inject
    private TargetBoard board;

    @GET
    public List<TargetPlanRow> plans() {
        return book.plans();
    }

    @POST
    public Response draft(Draft wish) {
        var draft = new DraftTargets(
                wish.year(),
                wish.indicator(),
                wish.customers() == null ? TargetCustomers.ALL : wish.customers(),
                wish.total());
        long id = book.draft(draft, wish.basis() == null ? TargetBasis.EVEN : wish.basis());
        return Response.created(URI.create("salesTargets/" + id))
                .entity(board.view(id))
                .build();
    }

    @GET
    @Path("{id}")
    public TargetView view(@PathParam("id") long id) {
        return board.view(id);
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id) {
        book.discard(id);
    }

    @PUT
    @Path("{id}/nodes/{node}")
    public TargetView assign(@PathParam("id") long id, @PathParam("node") long node, Amounts wish) {
        if (wish.months() != null) {
            book.assign(id, node, new Months(wish.months()));
        } else if (wish.amount() != null) {
            book.assign(id, node, wish.amount());
        } else {
            throw Refusal.invalid("target.refusal.amount");
        }
        return board.view(id);
    }

    @POST
    @Path("{id}/nodes/{node}/spread")
    public TargetView spread(@PathParam("id") long id, @PathParam("node") long node, Spread wish) {
        book.spread(id, node, wish.basis());
        return board.view(id);
    }

    @POST
    @Path("{id}/approval")
    public TargetView approve(@PathParam("id") long id) {
        book.approve(id);
        return board.view(id);
    }

    @POST
    @Path("{id}/revisions")
    public TargetView revise(@PathParam("id") long id) {
        return board.view(book.revise(id));
    }

    @GET
    @Path("seasons")
    public SeasonWish seasons() {
        return new SeasonWish(book.seasons());
    }

    @PUT
    @Path("seasons")
    public SeasonWish season(SeasonWish wish) {
        book.season(wish.percents());
        return new SeasonWish(book.seasons());
    }
}
