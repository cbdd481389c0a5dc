package io.gridkeeper.web.meeting;

import io.gridkeeper.duty.meeting.MeetingCadence;
import io.gridkeeper.duty.meeting.MeetingRhythm;
import io.gridkeeper.duty.meeting.MeetingRuleBook;
import io.gridkeeper.duty.meeting.MeetingRuleRow;
import io.gridkeeper.duty.meeting.RuleCoverage;
import io.gridkeeper.duty.meeting.SetRule;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.web.api.Days;
import io.gridkeeper.web.api.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The rules from which meetings are planned. */
@Path("meetingRules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingRuleResource {

    /** A rule to be adopted; without a day it holds from today, without grids in all that the caller keeps. */
    public record Wish(
            @Nullable String name,
            @Nullable String purpose,
            @Nullable LocalDate effectiveFrom,
            @Nullable MeetingCadence cadence,
            @Nullable DayOfWeek weekday,
            @Nullable Integer monthDay,
            @Nullable LocalTime beginsAt,
            @Nullable String hostPost,
            @Nullable List<Long> gridIds) {}

    @Inject
    private MeetingRuleBook book;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The rules in force today or to come, of a grid and those below it or of all")
    public List<MeetingRuleRow> list(@QueryParam("grid") @Nullable Long grid) {
        return book.list(grid);
    }

    @GET
    @Path("coverage")
    @Operation(summary = "In how many of the caller's grids some rule is in force on a day, and which have none")
    public RuleCoverage coverage(@QueryParam("day") @Nullable String day) {
        return book.coverage(Days.read(day, today()));
    }

    @POST
    @Operation(summary = "Adopt a rule in grids; one of the same name gives way to it")
    public Response set(Wish wish) {
        var rows = book.set(new SetRule(
                Objects.requireNonNullElse(wish.name(), ""),
                Objects.requireNonNullElse(wish.purpose(), ""),
                Objects.requireNonNullElseGet(wish.effectiveFrom(), this::today),
                new MeetingRhythm(
                        Given.need(wish.cadence(), "cadence"),
                        wish.weekday(),
                        wish.monthDay(),
                        Given.need(wish.beginsAt(), "beginsAt")),
                Objects.requireNonNullElse(wish.hostPost(), ""),
                Objects.requireNonNullElse(wish.gridIds(), List.of())));
        return Response.status(Response.Status.CREATED).entity(rows).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a rule with today")
    public MeetingRuleRow end(@PathParam("id") long id) {
        return book.end(id);
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
