package io.gridkeeper.web.dashboard;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.dashboard.AttendanceMark;
import io.gridkeeper.marketing.dashboard.BoardFigure;
import io.gridkeeper.marketing.dashboard.BoardView;
import io.gridkeeper.marketing.dashboard.DailyBook;
import io.gridkeeper.marketing.dashboard.DailySheet;
import io.gridkeeper.marketing.dashboard.MyBoard;
import io.gridkeeper.marketing.dashboard.SalesBoard;
import io.gridkeeper.web.api.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The dashboards: grids by a figure, the own day, and the day of a grid; money in fen. */
@Path("salesDashboard")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DashboardResource {

    /** Whether somebody was there. */
    public record Note(long personId, AttendanceMark mark) {}

    @Inject
    private SalesBoard board;

    @Inject
    private DailyBook daily;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            summary = "The active grids the caller sees, the best by the figure first, with trend and coverage"
                    + " (R14-2.4b)")
    public BoardView board(
            @QueryParam("figure") @DefaultValue("REACHED") BoardFigure figure,
            @QueryParam("area") @Nullable Long area) {
        return board.board(figure, area);
    }

    @GET
    @Path("mine")
    @Operation(summary = "The caller's own day")
    public MyBoard mine() {
        return board.mine().orElseThrow(() -> Refusal.notFound("dashboard.refusal.nothing"));
    }

    @GET
    @Path("grids/{grid}/days/{day}")
    @Operation(summary = "Attendance, diaries and tasks of a grid on a day (R14-M1e); for who leads it")
    public DailySheet sheet(@PathParam("grid") long grid, @PathParam("day") String day) {
        return daily.sheet(grid, day(day));
    }

    @PUT
    @Path("grids/{grid}/days/{day}")
    @Operation(summary = "Note whether somebody was there")
    public DailySheet note(@PathParam("grid") long grid, @PathParam("day") String day, Note wish) {
        daily.note(grid, wish.personId(), day(day), wish.mark());
        return daily.sheet(grid, day(day));
    }

    private LocalDate day(String text) {
        return Days.read(text, CompanyClock.dayOf(clock.instant()));
    }
}
