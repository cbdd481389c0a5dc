package io.gridkeeper.web.organisation;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** People, as far as the caller's grids reach. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    private GridRegister register;

    @GET
    @Operation(summary = "People by part of the name or the beginning of the staff number; at most 100")
    public List<PersonRow> find(
            @QueryParam("text") @DefaultValue("") String text, @QueryParam("limit") @DefaultValue("20") int limit) {
        return register.findPeople(text, Math.max(1, limit));
    }
}
