package io.gridkeeper.web.hazard;

import static io.gridkeeper.web.hazard.HazardResource.required;

import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.SavedFilter;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters of the register that the caller keeps. */
@Path("hazardFilters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HazardFilterResource {

    /** @param query as in the register's address bar, without the question mark */
    public record Wish(@Nullable String name, @Nullable String query) {}

    @Inject
    private HazardSearch search;

    @GET
    public List<SavedFilter> mine() {
        return search.savedFilters();
    }

    /** Keeps a filter; one of the same name is replaced. */
    @POST
    public List<SavedFilter> keep(Wish wish) {
        var filter = HazardFilter.parse(wish.query() == null ? "" : wish.query());
        search.saveFilter(required(wish.name(), "hazard.missing.filterName"), filter);
        return search.savedFilters();
    }

    @DELETE
    @Path("{id}")
    public void drop(@PathParam("id") long id) {
        search.dropFilter(id);
    }
}
