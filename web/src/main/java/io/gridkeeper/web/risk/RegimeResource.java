package io.gridkeeper.web.risk;

import static io.gridkeeper.web.api.Given.need;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.risk.PutRegime;
import io.gridkeeper.safety.risk.RegimeKind;
import io.gridkeeper.safety.risk.RegimeRow;
import io.gridkeeper.safety.risk.Regimes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The two regimes every grid must have: for risks and for hazards. */
@Path("gridRegimes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegimeResource {

    /** A regime to be put in force in a grid. */
    public record Wish(
            @Nullable Long gridId,
            @Nullable RegimeKind kind,
            @Nullable String title,
            @Nullable String document,
            @Nullable LocalDate validFrom) {}

    @Inject
    private Regimes regimes;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The regimes of a grid, the newest of each kind first")
    public List<RegimeRow> of(@QueryParam("grid") @Nullable Long grid) {
        return regimes.of(need(grid, "grid"));
    }

    @GET
    @Path("lacking")
    @Operation(summary = "The grids the caller sees that lack a regime today (R07-10a)")
    public List<Regimes.Lacking> lacking() {
        return regimes.lacking(CompanyClock.dayOf(clock.instant()));
    }

    @POST
    @Operation(summary = "Put a regime in force; the one before ends the day before")
    public List<RegimeRow> put(@Nullable Wish wish) {
        var given = need(wish, "body");
        long grid = need(given.gridId(), "gridId");
        regimes.put(
                grid,
                new PutRegime(
                        need(given.kind(), "kind"),
                        need(given.title(), "title"),
                        need(given.document(), "document"),
                        need(given.validFrom(), "validFrom")));
        return regimes.of(grid);
    }
}
