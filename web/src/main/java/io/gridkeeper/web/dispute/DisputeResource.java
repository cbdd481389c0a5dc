package io.gridkeeper.web.dispute;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.dispute.ClaimCustomer;
import io.gridkeeper.marketing.dispute.DecideDispute;
import io.gridkeeper.marketing.dispute.DisputeCriterion;
import io.gridkeeper.marketing.dispute.DisputeDiagram;
import io.gridkeeper.marketing.dispute.DisputeRegister;
import io.gridkeeper.marketing.dispute.DisputeRow;
import io.gridkeeper.marketing.dispute.DisputeRules;
import io.gridkeeper.marketing.dispute.DisputeSearch;
import io.gridkeeper.marketing.dispute.DisputeView;
import io.gridkeeper.web.api.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Disputes over customers, as far as they concern the caller's grids; each step answers with the dispute after it. */
@Path("customerDisputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisputeResource {

    /** The company's order of criteria. */
    public record RuleOrder(List<DisputeCriterion> criteria, int hearingWorkdays) {}

    @Inject
    private DisputeSearch search;

    @Inject
    private DisputeRegister register;

    @GET
    @Operation(summary = "Disputes, the newest first; open ones only unless open=false")
    public Slice<DisputeRow> list(
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return search.list(open, cursor, limit);
    }

    @POST
    @Operation(summary = "Claim another grid's customer by number and name for a unit of an own grid (R14-3.1d)")
    public Response claim(ClaimCustomer claim) {
        var number = register.claim(claim);
        return Response.created(URI.create("customerDisputes/" + number))
                .entity(search.view(number))
                .build();
    }

    @GET
    @Path("rules")
    @Operation(summary = "By what disputes are decided, in the company's order")
    public DisputeRules rules() {
        return search.rules();
    }

    @PUT
    @Path("rules")
    @Operation(summary = "Put every criterion into another order and say how many workdays a hearing lasts")
    public DisputeRules order(RuleOrder order) {
        register.order(order.criteria(), order.hearingWorkdays());
        return search.rules();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One dispute with its history and what the caller may do")
    public DisputeView view(@PathParam("number") String number) {
        return search.view(number);
    }

    @GET
    @Path("{number}/diagram")
    @Operation(summary = "The process picture as BPMN with the ids of the elements where the token stands")
    public DisputeDiagram diagram(@PathParam("number") String number) {
        return search.diagram(number);
    }

    @POST
    @Path("{number}/hearing")
    @Operation(summary = "The word of the grid that has the customer; the rules propose after it")
    public DisputeView hear(@PathParam("number") String number, Words word) {
        register.hear(number, word.given());
        return search.view(number);
    }

    @POST
    @Path("{number}/decision")
    @Operation(summary = "The sales manager's decision: the customer moves to the claiming grid, or stays")
    public DisputeView decide(@PathParam("number") String number, DecideDispute how) {
        register.decide(number, how);
        return search.view(number);
    }

    @POST
    @Path("{number}/withdrawal")
    @Operation(summary = "The claim is taken back")
    public DisputeView withdraw(@PathParam("number") String number, Words word) {
        register.withdraw(number, word.given());
        return search.view(number);
    }
}
