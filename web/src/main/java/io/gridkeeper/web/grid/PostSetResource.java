package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridLevel;
import io.gridkeeper.foundation.grid.PostLimit;
import io.gridkeeper.foundation.grid.PostOffice;
import io.gridkeeper.foundation.grid.PostSetRow;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The sets of posts the company adopted, and the presets of regulations. */
@Path("postSets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostSetResource {

    /** The order to adopt: a preset by its regulation, or numbers of one's own. */
    public record Adoption(
            @Nullable String preset,
            @Nullable List<Numbers> limits,
            @NotNull LocalDate effectiveFrom) {}

    /** The numbers of one post. */
    public record Numbers(
            String post,
            @Nullable GridLevel level,
            int least,
            @Nullable Integer most,
            boolean oneGridPerPerson) {

        PostLimit limit() {
            return new PostLimit(post, level, least, most, oneGridPerPerson, null, null);
        }
    }

    @Inject
    private PostOffice office;

    @GET
    @Path("presets")
    @Operation(summary = "The posts of the regulations, ready to adopt")
    public Map<String, List<PostLimit>> presets() {
        return office.presets();
    }

    @GET
    @Operation(summary = "What was adopted, the latest first")
    public List<PostSetRow> sets() {
        return office.sets();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adopt a preset or own numbers from a day on")
    public Response adopt(@NotNull Adoption adoption) {
        long id;
        if (adoption.preset() != null) {
            id = office.adopt(adoption.preset(), adoption.effectiveFrom());
        } else if (adoption.limits() != null) {
            id = office.adoptOwn(adoption.limits().stream().map(Numbers::limit).toList(), adoption.effectiveFrom());
        } else {
            throw Refusal.invalid("grid.post.nothingToAdopt");
        }
        return Response.created(URI.create("postSets/" + id)).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take back a set that has not begun")
    public void withdraw(@PathParam("id") long id) {
        office.withdraw(id);
    }
}
