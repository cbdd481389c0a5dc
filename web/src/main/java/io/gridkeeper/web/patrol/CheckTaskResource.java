package io.gridkeeper.web.patrol;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.patrol.CheckCoverage;
import io.gridkeeper.safety.patrol.CheckDesk;
import io.gridkeeper.safety.patrol.CheckFilter;
import io.gridkeeper.safety.patrol.CheckTaskRow;
import io.gridkeeper.safety.patrol.Coverage;
import io.gridkeeper.web.api.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks that are due, done or missed, in the grids the caller sees. */
@Path("checkTasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckTaskResource {

    @Inject
    private CheckDesk desk;

    @Inject
    private CheckCoverage coverage;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Checks, the newest first; state, result, grid, person, from and to narrow the list")
    @Parameter(ref = "checkFilter")
    public Slice<CheckTaskRow> list(
            @Context UriInfo uri,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return desk.list(CheckFilter.parse(uri.getQueryParameters()), cursor, limit);
    }

    @GET
    @Path("mine")
    @Operation(summary = "What the caller has to check now, the most urgent first")
    public List<CheckTaskRow> mine() {
        return desk.mine();
    }

    @GET
    @Path("coverage")
    @Operation(summary = "Which places the checks of a period reached; this month unless told otherwise (R07-10d)")
    public Coverage coverage(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("grid") @Nullable Long grid) {
        var today = CompanyClock.dayOf(clock.instant());
        return coverage.of(
                Days.read(from, today.withDayOfMonth(1)),
                Days.read(to, today.withDayOfMonth(today.lengthOfMonth())),
                grid);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One check with what it came to")
    public CheckTaskRow view(@PathParam("id") long id) {
        return desk.view(id);
    }
}
