package io.gridkeeper.web.charter;

import io.gridkeeper.duty.charter.CharterBook;
import io.gridkeeper.duty.charter.CharterRow;
import io.gridkeeper.duty.charter.DraftCharter;
import io.gridkeeper.web.api.Given;
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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The implementation plans of units, by version. */
@Path("unitCharters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CharterResource {

    /** A version to be drafted. */
    public record Wish(
            @Nullable Long gridId,
            @Nullable String title,
            @Nullable String text) {}

    @Inject
    private CharterBook book;

    @GET
    @Operation(summary = "The versions of a grid's unit, the newest first, with who heads its grids today")
    public List<CharterRow> list(@QueryParam("grid") @DefaultValue("0") long grid) {
        return book.list(grid);
    }

    @POST
    @Operation(summary = "Draft the next version")
    public Response draft(Wish wish) {
        var row = book.draft(new DraftCharter(
                Given.need(wish.gridId(), "gridId"),
                Objects.requireNonNullElse(wish.title(), ""),
                Objects.requireNonNullElse(wish.text(), "")));
        return Response.created(URI.create("unitCharters/" + row.id()))
                .entity(row)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One version")
    public CharterRow view(@PathParam("id") long id) {
        return book.view(id);
    }

    @POST
    @Path("{id}/approval")
    @Operation(summary = "Approve a version that somebody else drafted")
    public CharterRow approve(@PathParam("id") long id) {
        return book.approve(id);
    }
}
