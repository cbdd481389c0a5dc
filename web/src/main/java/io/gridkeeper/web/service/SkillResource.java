package io.gridkeeper.web.service;

import io.gridkeeper.duty.service.NewSkill;
import io.gridkeeper.duty.service.ServiceDesk;
import io.gridkeeper.duty.service.ServiceKind;
import io.gridkeeper.duty.service.SkillRow;
import io.gridkeeper.web.api.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the caller is good at and helps with. */
@Path("memberSkills")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SkillResource {

    /** A skill to be written down. */
    public record Offer(
            @Nullable Long gridId,
            @Nullable ServiceKind kind,
            @Nullable String skill) {}

    @Inject
    private ServiceDesk desk;

    @GET
    @Operation(summary = "The caller's own skills")
    public List<SkillRow> mine() {
        return desk.mySkills();
    }

    @POST
    @Operation(summary = "Write a skill of one's own down")
    public Response offer(Offer offer) {
        var row = desk.offer(new NewSkill(
                Given.need(offer.gridId(), "gridId"),
                Given.need(offer.kind(), "kind"),
                Objects.requireNonNullElse(offer.skill(), "")));
        return Response.created(URI.create("memberSkills/" + row.id()))
                .entity(row)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a skill of one's own out")
    public void withdraw(@PathParam("id") long id) {
        desk.withdraw(id);
    }
}
