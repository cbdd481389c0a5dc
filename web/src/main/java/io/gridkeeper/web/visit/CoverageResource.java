package io.gridkeeper.web.visit;

import io.gridkeeper.marketing.visit.Coverage;
import io.gridkeeper.marketing.visit.CoverageFigures;
import io.gridkeeper.marketing.visit.SellingFigures;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sales grids have covered and how their selling goes; without days, from the first of this month to today. */
@Path("salesCoverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {

    @Inject
    private CoverageFigures figures;

    @Inject
    private Times times;

    @GET
    public List<Coverage> all(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return figures.all(first(from), last(to));
    }

    @GET
    @Path("{grid}")
    public Coverage of(
            @PathParam("grid") long grid,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return figures.of(grid, first(from), last(to));
    }

    @GET
    @Path("{grid}/selling")
    public SellingFigures selling(
            @PathParam("grid") long grid,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return figures.selling(grid, first(from), last(to));
    }

    private LocalDate first(@Nullable String from) {
        return Days.read(from, times.getToday().withDayOfMonth(1));
    }

    private LocalDate last(@Nullable String to) {
        return Days.read(to, times.getToday());
    }
}
