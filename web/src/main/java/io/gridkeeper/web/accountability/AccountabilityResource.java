package io.gridkeeper.web.accountability;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.oversight.assessment.AccountabilityDesk;
import io.gridkeeper.oversight.assessment.AccountabilityFilter;
import io.gridkeeper.oversight.assessment.AccountabilityRow;
import io.gridkeeper.oversight.assessment.AccountabilityState;
import io.gridkeeper.oversight.assessment.Liability;
import io.gridkeeper.oversight.assessment.NamePerson;
import io.gridkeeper.oversight.assessment.OpenAccountability;
import io.gridkeeper.web.api.Given;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Cases of accountability that the caller keeps or is named in. */
@Path("accountabilityCases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountabilityResource {

    /** A case to be opened; without a day it happened today. */
    public record Wish(
            @Nullable Long gridId,
            @Nullable LocalDate happenedOn,
            @Nullable String event,
            @Nullable String clause,
            @Nullable String hazardNumber) {}

    /** Somebody to be named, and why. */
    public record Naming(
            @Nullable Long personId,
            @Nullable Liability liability,
            @Nullable String reason) {}

    @Inject
    private AccountabilityDesk desk;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The cases the caller keeps or is named in, the newest first")
    public Slice<AccountabilityRow> list(
            @QueryParam("grid") @Nullable Long grid,
            @QueryParam("state") @Nullable AccountabilityState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return desk.list(new AccountabilityFilter(grid, state), cursor, limit);
    }

    @POST
    @Operation(summary = "Open a case; the posts of the day say whom it names")
    public Response open(Wish wish) {
        var row = desk.open(new OpenAccountability(
                Given.need(wish.gridId(), "gridId"),
                Objects.requireNonNullElseGet(wish.happenedOn(), () -> CompanyClock.dayOf(clock.instant())),
                Objects.requireNonNullElse(wish.event(), ""),
                Objects.requireNonNullElse(wish.clause(), ""),
                wish.hazardNumber()));
        return Response.created(URI.create("accountabilityCases/" + row.id()))
                .entity(row)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One case; for somebody named in it with his own line alone")
    public AccountabilityRow view(@PathParam("id") long id) {
        return desk.view(id);
    }

    @POST
    @Path("{id}/people")
    @Operation(summary = "Name somebody whom his post did not name, with a reason")
    public AccountabilityRow name(@PathParam("id") long id, Naming naming) {
        return desk.name(
                id,
                new NamePerson(
                        Given.need(naming.personId(), "personId"),
                        Given.need(naming.liability(), "liability"),
                        Objects.requireNonNullElse(naming.reason(), "")));
    }

    @POST
    @Path("{id}/people/{line}/relief")
    @Operation(summary = "Take somebody out again, with a reason")
    public AccountabilityRow relieve(@PathParam("id") long id, @PathParam("line") long line, Words why) {
        return desk.relieve(id, line, why.given());
    }

    @PUT
    @Path("{id}/statement")
    @Operation(summary = "State the caller's own view of a case that names him")
    public AccountabilityRow state(@PathParam("id") long id, Words view) {
        return desk.state(id, view.given());
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "Decide a case, which ends it")
    public AccountabilityRow decide(@PathParam("id") long id, Words decision) {
        return desk.decide(id, decision.given());
    }
}
