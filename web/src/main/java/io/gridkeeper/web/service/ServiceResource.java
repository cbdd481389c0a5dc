package io.gridkeeper.web.service;

import io.gridkeeper.duty.service.AskService;
import io.gridkeeper.duty.service.ServiceDesk;
import io.gridkeeper.duty.service.ServiceKind;
import io.gridkeeper.duty.service.ServiceRow;
import io.gridkeeper.duty.service.SkillRow;
import io.gridkeeper.web.api.Given;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is asked for in the caller's grids, on demand and by schedule. */
@Path("serviceRequests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceResource {

    /** Something asked for. */
    public record Wish(
            @Nullable Long gridId,
            @Nullable ServiceKind kind,
            @Nullable String wish,
            @Nullable Long personId,
            @Nullable Boolean scheduled,
            @Nullable LocalDate dueOn) {}

    @Inject
    private ServiceDesk desk;

    @GET
    @Operation(summary = "The requests of a grid and those below it, the open ones first; at most 200")
    public List<ServiceRow> list(@QueryParam("grid") @DefaultValue("0") long grid) {
        return desk.list(grid);
    }

    @POST
    @Operation(summary = "Take a request and become its first contact")
    public Response ask(Wish wish) {
        var row = desk.ask(new AskService(
                Given.need(wish.gridId(), "gridId"),
                Given.need(wish.kind(), "kind"),
                Objects.requireNonNullElse(wish.wish(), ""),
                wish.personId(),
                Objects.requireNonNullElse(wish.scheduled(), false),
                wish.dueOn()));
        return Response.created(URI.create("serviceRequests/" + row.id()))
                .entity(row)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request")
    public ServiceRow view(@PathParam("id") long id) {
        return desk.view(id);
    }

    @GET
    @Path("{id}/proposals")
    @Operation(summary = "Members whose skill it asks for")
    public List<SkillRow> proposals(@PathParam("id") long id) {
        return desk.proposals(id);
    }

    @POST
    @Path("{id}/answer")
    @Operation(summary = "Words it, once")
    public ServiceRow answer(@PathParam("id") long id, Words answer) {
        return desk.answer(id, answer.given());
    }
}
