package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Appointing people one by one: the grid office appoints, ends, names stand-ins and puts another person in a post. Every
 * appointment keeps the numbers of the adopted sets on every day, or is refused and the clause named.
 */
@Stateless
@RolesAllowed(Roles.GRID_OFFICE)
public class AppointmentDesk {

    private static final String SUBJECT = "appointment";
    private static final int MOST_OPEN = 200;

    @Inject
    private Grids grids;

    @Inject
    private Appointments appointments;

    @Inject
    private Posts posts;

    @Inject
    private GridChronicle chronicle;

    @Inject
    private Handovers handovers;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Notices notices;

    @Inject
    private GridWorks works;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Appoints somebody.
     *
     * @return the id of the appointment
     */
    @Clause({"R02-1b", "R08-3.5a", "R11-1g"})
    public long appoint(Appoint command) {
        var grid = grids.byCode(command.gridCode()).orElseThrow(() -> Refusal.notFound("grid.unknown"));
        posts.holdAppointing();
        var tenure = new Tenure(command.from(), command.to(), command.partTime(), false, command.reason());
        var appointment = place(grid, command.personId(), command.post(), tenure);
        tell(command.personId(), "grid.notice.appointed", appointment, grid);
        return appointment.id();
    }

    private Appointment place(GridRow grid, long personId, String post, Tenure tenure) {
        var person = organisation.person(personId);
        if (!person.active()) {
            throw Refusal.invalid("grid.appoint.hasLeft", person.name());
        }
        var kind = posts.kind(post).map(PostKind::row).orElseThrow(() -> Refusal.notFound("grid.post.unknown", post));
        var timeline = posts.timeline();
        if (!timeline.knows(post, tenure.from())) {
            throw Refusal.invalid("grid.post.notAdopted", post);
        }
        var level = level(grid);
        var claim = new PostRules.Claim(0, grid.code(), level, person.staffNumber(), post, tenure.from(), tenure.to());
        new Colliding(appointments.beside(grid.id(), personId, post)).refuse(claim, timeline);
        var appointment = new Appointment(grid.id(), personId, kind, tenure);
        appointment.allowsOneGrid(timeline.endsSingle(post, level, tenure.to()));
        appointments.add(appointment);
        appointments.flush();
        turn(appointment);
        trail.record(SUBJECT, appointment.id(), "appoint", null, null, appointment.described());
        return appointment;
    }

    private GridLevel level(GridRow grid) {
        return GridLevel.of(
                grid.unitId() == null ? null : organisation.unit(grid.unitId()).kind());
    }

    /** Ends an appointment with a day, which may lie in the future; its stand-ins end with it. */
    public void end(long id, LocalDate lastDay, String reason) {
        var why = Reasons.required(reason);
        var appointment = open(id, lastDay);
        posts.holdAppointing();
        finish(appointment, lastDay, why);
        tell(appointment.personId(), "grid.notice.ended", appointment, grid(appointment));
    }

    private void finish(Appointment appointment, LocalDate lastDay, String why) {
        var before = appointment.described();
        appointment.endOn(lastDay);
        appointment.allowsOneGrid(posts.timeline().endsSingle(appointment.post(), level(grid(appointment)), lastDay));
        for (var standIn : appointments.standInsFor(appointment.id())) {
            if (standIn.from().isAfter(lastDay)) {
                appointments.remove(standIn);
            } else if (standIn.holdsOn(lastDay.plusDays(1))) {
                standIn.endOn(lastDay);
            }
        }
        appointments.flush();
        turn(appointment);
        trail.record(SUBJECT, appointment.id(), "end", null, before, appointment.described() + " " + why);
    }

    /**
     * Names who does the post while its holder is on leave.
     *
     * @return the id of the stand-in's appointment
     */
    public long standIn(long id, StandIn leave) {
        var appointment = open(id, leave.to());
        boolean holdsItAnyway = appointments.beside(appointment.gridId(), leave.personId(), appointment.post()).stream()
                .map(known -> appointments.get(known.id()))
                .anyMatch(known -> known.gridId() == appointment.gridId()
                        && known.personId() == leave.personId()
                        && known.reaches(leave.from()));
        if (leave.personId() == appointment.personId() || holdsItAnyway) {
            throw Refusal.invalid("grid.standIn.himself");
        }
        var person = organisation.person(leave.personId());
        if (!person.active()) {
            throw Refusal.invalid("grid.appoint.hasLeft", person.name());
        }
        boolean busy = appointments.standInsFor(id).stream()
                .anyMatch(other -> !other.from().isAfter(leave.to()) && other.reaches(leave.from()));
        if (busy || leave.from().isBefore(appointment.from())) {
            throw Refusal.conflict("grid.standIn.already");
        }
        posts.holdAppointing();
        var standIn = appointment.standIn(
                leave.personId(), new Tenure(leave.from(), leave.to(), false, false, leave.reason()));
        appointments.add(standIn);
        appointments.flush();
        turn(standIn);
        trail.record(SUBJECT, standIn.id(), "standIn", null, null, standIn.described());
        tell(leave.personId(), "grid.notice.standIn", standIn, grid(appointment));
        return standIn.id();
    }

    /**
     * Puts another person in a post. What the former holder has in hand in the grid goes to the successor; what lies
     * open in the grid is listed, and the successor says when he has taken it over.
     *
     * @return the id of the hand-over list
     */
    @Clause("R07-11a")
    public long change(long id, ChangeHolder change) {
        var former = open(id, change.from().minusDays(1));
        if (former.isStandIn() || change.personId() == former.personId()) {
            throw Refusal.invalid("grid.change.himself");
        }
        posts.holdAppointing();
        var grid = grid(former);
        long formerPerson = former.personId();
        finish(former, change.from().minusDays(1), change.reason());
        var tenure = new Tenure(change.from(), null, false, false, change.reason());
        var successor = place(grid, change.personId(), former.post(), tenure);
        var handover = new Handover(former, change, works.items(grid.id(), MOST_OPEN), clock.instant());
        works.handToPerson(grid.id(), new ChangedHands(formerPerson, change.personId(), change.reason()));
        handovers.add(handover);
        tell(former.personId(), "grid.notice.ended", former, grid);
        tell(change.personId(), "grid.notice.toTakeOver", successor, grid);
        return handover.id();
    }

    /** An appointment that has not ended before the day. */
    private Appointment open(long id, LocalDate day) {
        var appointment = appointments.find(id).orElseThrow(() -> Refusal.notFound("grid.appointment.unknown"));
        if (day.isBefore(appointment.from()) || !appointment.reaches(day)) {
            throw Refusal.invalid("grid.appointment.notThen", day.toString());
        }
        return appointment;
    }

    private GridRow grid(Appointment appointment) {
        return grids.rows(List.of(appointment.gridId())).getFirst();
    }

    /** A new version of the grid begins with the appointment and after it. */
    private void turn(Appointment appointment) {
        var days = new ArrayList<>(List.of(appointment.from()));
        var to = appointment.to();
        if (to != null) {
            days.add(to.plusDays(1));
        }
        chronicle.peopleChange(Map.of(appointment.gridId(), days));
    }

    private void tell(long personId, String key, Appointment appointment, GridRow grid) {
        var post = posts.kind(appointment.post()).map(PostKind::row).orElseThrow();
        notices.tell(
                personId,
                key,
                List.of(
                        grid.name(),
                        post.name().chinese(),
                        post.name().english(),
                        appointment.from().toString(),
                        text(appointment.to())),
                "/grid/view?code=" + grid.code());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The stored appointments a new one could collide with. */
    private record Colliding(List<KnownAppointment> beside) {

        void refuse(PostRules.Claim claim, PostTimeline timeline) {
            var claims = new ArrayList<PostRules.Claim>();
            claims.add(claim);
            for (var known : beside) {
                var other = known.claim(-1);
                if (other.gridCode().equals(claim.gridCode())
                        && other.person().equals(claim.person())
                        && (other.holdsOn(claim.from()) || claim.holdsOn(other.from()))) {
                    throw Refusal.conflict("grid.appoint.already");
                }
                claims.add(other);
            }
            for (var fault : new PostRules(timeline).faults(claims)) {
                var refusal = Refusal.conflict(fault.key(), fault.args().toArray());
                throw fault.clause() == null ? refusal : refusal.citing(fault.clause());
            }
        }
    }
}
