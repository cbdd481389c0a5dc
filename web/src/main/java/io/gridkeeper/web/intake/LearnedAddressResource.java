package io.gridkeeper.web.intake;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.territory.AddressBook;
import io.gridkeeper.marketing.territory.LearnedAddressRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Addresses whose unit a person has chosen; the sales manager's. */
@Path("learnedAddresses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearnedAddressResource {

    /** An address, or the beginning of some, and its unit. */
    public record Lesson(String address, String unitCode) {}

    @Inject
    private AddressBook book;

    @GET
    @Operation(summary = "Learned addresses in the order in which they were learned")
    public Slice<LearnedAddressRow> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return book.list(cursor, limit);
    }

    @POST
    @Operation(summary = "Remember the unit of an address and of all that begin with it")
    public void learn(Lesson lesson) {
        book.learn(lesson.address(), lesson.unitCode());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Forget a learned address")
    public void forget(@PathParam("id") long id) {
        book.forget(id);
    }
}
