package io.gridkeeper.web.meeting;

import io.gridkeeper.duty.meeting.DutyRoster;
import io.gridkeeper.duty.meeting.DutyRow;
import io.gridkeeper.duty.meeting.SetDuty;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.api.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who is on duty in the caller's grids. */
@Path("dutyDays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DutyDayResource {

    private static final int FOUR_WEEKS = 27;

    /** Somebody for a day, or for the workdays up to another. */
    public record Wish(
            @Nullable Long gridId,
            @Nullable Long personId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @Inject
    private DutyRoster roster;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            summary = "The roster by day, of a grid and those below it or of all; four weeks from today unless asked")
    public List<DutyRow> list(
            @QueryParam("grid") @Nullable Long grid,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var first = Days.read(from, CompanyClock.dayOf(clock.instant()));
        return roster.list(grid, first, Days.read(to, first.plusDays(FOUR_WEEKS)));
    }

    @PUT
    @Operation(summary = "Put somebody on duty")
    public List<DutyRow> set(Wish wish) {
        var from = Given.need(wish.from(), "from");
        return roster.set(new SetDuty(
                Given.need(wish.gridId(), "gridId"),
                Given.need(wish.personId(), "personId"),
                from,
                Objects.requireNonNullElse(wish.to(), from)));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a day that is not over out of the roster")
    public void remove(@PathParam("id") long id) {
        roster.remove(id);
    }
}
