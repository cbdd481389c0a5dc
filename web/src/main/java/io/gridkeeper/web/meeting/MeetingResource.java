package io.gridkeeper.web.meeting;

import io.gridkeeper.duty.meeting.GeneratedMeetings;
import io.gridkeeper.duty.meeting.HoldMeeting;
import io.gridkeeper.duty.meeting.MeetingDesk;
import io.gridkeeper.duty.meeting.MeetingFilter;
import io.gridkeeper.duty.meeting.MeetingPlanner;
import io.gridkeeper.duty.meeting.MeetingRow;
import io.gridkeeper.duty.meeting.MeetingSheet;
import io.gridkeeper.duty.meeting.Presence;
import io.gridkeeper.duty.meeting.Standing;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.web.api.Given;
import io.gridkeeper.web.api.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Meetings of the caller's grids: planned by the grid office, held, signed and minuted by those whose they are. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {

    /** A period to be planned; without grids in all of them. */
    public record Period(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<Long> gridIds) {}

    /** How a meeting went, in the company's time; without a day on the day it was due. */
    public record Course(
            @Nullable LocalDate heldOn,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable Long hostId,
            @Nullable List<Line> people) {}

    /** Somebody's attendance. */
    public record Line(
            @Nullable Long personId,
            @Nullable Standing standing,
            @Nullable String reason) {

        Presence presence() {
            return new Presence(Given.need(personId, "personId"), Given.need(standing, "standing"), reason);
        }
    }

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingPlanner planner;

    @GET
    @Operation(summary = "Meetings by the day they take place, of a grid and those below it or of all")
    public Slice<MeetingRow> list(
            @QueryParam("grid") @Nullable Long grid,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("minutesMissing") @DefaultValue("false") boolean missing,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.list(new MeetingFilter(grid, Asked.day(from), Asked.day(to), missing), cursor, Asked.PAGE);
    }

    @POST
    @Operation(summary = "Plan the meetings of a period from the rules in force; those that are there stay")
    public GeneratedMeetings generate(Period period) {
        return planner.generate(
                Given.need(period.from(), "from"),
                Given.need(period.to(), "to"),
                Objects.requireNonNullElse(period.gridIds(), List.of()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One meeting with its attendance, its minutes and what the caller may do")
    public MeetingSheet view(@PathParam("id") long id) {
        return desk.view(id);
    }

    @POST
    @Path("{id}/signature")
    @Operation(summary = "Sign in for oneself, on the day")
    public MeetingSheet sign(@PathParam("id") long id) {
        return desk.sign(id);
    }

    @POST
    @Path("{id}/leave")
    @Operation(summary = "Say why one stays away, before it is held")
    public MeetingSheet excuse(@PathParam("id") long id, Words reason) {
        return desk.excuse(id, reason.given());
    }

    @POST
    @Path("{id}/course")
    @Operation(summary = "Record start, end and who came")
    public MeetingSheet hold(@PathParam("id") long id, Course course) {
        var due = desk.view(id).meeting().dueOn();
        return desk.hold(
                id,
                new HoldMeeting(
                        Objects.requireNonNullElse(course.heldOn(), due),
                        Given.need(course.from(), "from"),
                        Given.need(course.until(), "until"),
                        course.hostId(),
                        Objects.requireNonNullElse(course.people(), List.<Line>of()).stream()
                                .map(Line::presence)
                                .toList()));
    }

    @PUT
    @Path("{id}/people")
    @Operation(summary = "Put somebody's attendance right after it was held")
    public MeetingSheet correct(@PathParam("id") long id, Line line) {
        return desk.correct(id, line.presence());
    }

    @PUT
    @Path("{id}/minutes")
    @Operation(summary = "Write the minutes, as the duty officer of the day")
    public MeetingSheet minute(@PathParam("id") long id, Words minutes) {
        return desk.minute(id, minutes.given());
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Call it off")
    public MeetingSheet cancel(@PathParam("id") long id, Words reason) {
        return desk.cancel(id, reason.given());
    }
}
