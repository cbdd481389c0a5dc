package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.MemberBoard;
import io.gridkeeper.foundation.grid.MemberRow;
import io.gridkeeper.web.calendar.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The members of a grid, for who keeps it. */
@Path("grids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GridMemberResource {

    @Inject
    private MemberBoard board;

    @Inject
    private Clock clock;

    @GET
    @Path("{code}/members")
    @Operation(
            summary = "What fell due for each member of a grid, what is done, absences and the last contact; this"
                    + " month up to today where no days are given")
    public List<MemberRow> members(
            @PathParam("code") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var until = AsOf.day(to, clock);
        return board.members(code, from == null || from.isBlank() ? first(until) : Dates.day(from), until);
    }

    private static LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1);
    }
}
