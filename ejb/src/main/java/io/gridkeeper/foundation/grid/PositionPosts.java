package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Posts bound to a position: whoever has the job title in the grid's unit holds the post from the day on which that is
 * known, and whoever lost it held it until the day before; what was before stays. Numbers of the adopted set are kept: a
 * holder too many is left out until the one before him leaves, which {@link PositionClock} sees on that day.
 */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
@Clause("R07-7a")
public class PositionPosts {

    @Inject
    private Appointments appointments;

    @Inject
    private Posts posts;

    @Inject
    private GridChronicle chronicle;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Puts the posts in order after people or positions changed.
     *
     * @return how many appointments began or ended
     */
    public int follow() {
        posts.holdAppointing();
        var today = LocalDate.now(clock);
        var due = appointments.dueByPosition(today);
        var held = appointments.heldByPosition(today);
        var turns = new HashMap<Long, Set<LocalDate>>();
        var still = new HashSet<String>();
        for (var appointment : held) {
            if (due.stream().noneMatch(one -> one.isFor(appointment))) {
                endBefore(appointment, today);
                turns.computeIfAbsent(appointment.gridId(), grid -> new HashSet<>())
                        .add(today);
            } else {
                still.add(key(appointment.gridId(), appointment.post(), appointment.personId()));
            }
        }
        appointments.flush();
        var kinds = posts.kindsByCode();
        for (var one : due) {
            if (!still.contains(key(one.gridId(), one.post(), one.personId())) && begin(one, kinds, today)) {
                turns.computeIfAbsent(one.gridId(), grid -> new HashSet<>()).add(today);
            }
        }
        appointments.flush();
        chronicle.peopleChange(turns);
        return turns.size();
    }

    private static String key(long grid, String post, long person) {
        return grid + " " + post + " " + person;
    }

    private void endBefore(Appointment appointment, LocalDate today) {
        trail.record("appointment", appointment.id(), "positionLost", "R07-7a", appointment.described(), null);
        if (appointment.from().isBefore(today)) {
            appointment.endOn(today.minusDays(1));
        } else {
            appointments.remove(appointment);
        }
    }

    private boolean begin(PositionDue one, Map<String, PostKindRow> kinds, LocalDate today) {
        var timeline = posts.timeline();
        var kind = kinds.get(one.post());
        if (kind == null || !timeline.knows(one.post(), today)) {
            return false;
        }
        var level = GridLevel.of(one.unitKind());
        var claims = new ArrayList<PostRules.Claim>();
        claims.add(new PostRules.Claim(0, one.gridCode(), level, one.staffNumber(), one.post(), today, null));
        for (var known : appointments.beside(one.gridId(), one.personId(), one.post())) {
            if (known.gridCode().equals(one.gridCode())
                    && known.staffNumber().equals(one.staffNumber())
                    && known.reaches(today)) {
                return false;
            }
            claims.add(known.claim(-1));
        }
        if (!new PostRules(timeline).faults(claims).isEmpty()) {
            return false;
        }
        var appointment =
                new Appointment(one.gridId(), one.personId(), kind, new Tenure(today, null, false, true, null));
        appointment.allowsOneGrid(timeline.endsSingle(one.post(), level, null));
        appointments.add(appointment);
        trail.record("appointment", appointment.id(), "byPosition", "R07-7a", null, appointment.described());
        return true;
    }
}
