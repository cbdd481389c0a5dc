package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.EntryFault;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.Stored;
import io.gridkeeper.foundation.organisation.UnitRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays the appointments of a roster over those that are stored. What is wrong is said entry by entry before anything is
 * stored; storing refuses faulty entries.
 */
@Stateless
@RolesAllowed({Roles.GRID_OFFICE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
public class PostPlan {

    private static final int FLUSH_EVERY = 500;

    @Inject
    private Grids grids;

    @Inject
    private Appointments appointments;

    @Inject
    private Posts posts;

    @Inject
    private GridChronicle chronicle;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * What is wrong with posts: unknown grids, people or kinds, days in disorder, and the numbers of the adopted set.
     *
     * @param gridsToCome grids that will be stored before, with their levels
     */
    @Clause({"R02-1b", "R08-3.5a"})
    public List<EntryFault> faults(
            List<AppointmentEntry> entries, Map<String, GridLevel> gridsToCome, Set<String> peopleToCome) {
        var faults = new ArrayList<EntryFault>();
        var levels = levels(gridsToCome);
        var timeline = posts.timeline();
        var people = new HashSet<>(organisation.personIds().keySet());
        people.addAll(peopleToCome);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!levels.containsKey(entry.gridCode())) {
                faults.add(EntryFault.of(i, "grid.entry.gridUnknown", entry.gridCode()));
            }
            if (!timeline.knows(entry.post(), entry.from() == null ? today() : entry.from())) {
                faults.add(EntryFault.of(i, "grid.post.notAdopted", entry.post()));
            }
            if (!people.contains(entry.staffNumber())) {
                faults.add(EntryFault.of(i, "grid.entry.personUnknown", entry.staffNumber()));
            }
        }
        var plan = new AppointmentPlan(appointments.known(), entries, levels, today());
        faults.addAll(plan.faults());
        faults.addAll(new PostRules(timeline).faults(plan.claims()));
        return faults;
    }

    /** Stores appointments; those that are held already are only corrected. */
    public Stored appoint(List<AppointmentEntry> entries) {
        posts.holdAppointing();
        refuse(faults(entries, Map.of(), Set.of()));
        var levels = levels(Map.of());
        var storing = new Storing(
                posts.kindsByCode(),
                posts.timeline(),
                levels,
                grids.rows().stream().collect(Collectors.toMap(GridRow::code, GridRow::id)),
                organisation.personIds());
        int added = 0;
        int touched = 0;
        var turns = new HashMap<Long, Set<LocalDate>>();
        for (var step : new AppointmentPlan(appointments.known(), entries, levels, today()).steps()) {
            if (!step.changesSomething()) {
                continue;
            }
            var stored = step.stored();
            if (stored == null) {
                appointments.add(storing.appointment(step));
                added++;
            } else {
                correct(stored.id(), step, storing.isSingle(step));
            }
            var days = turns.computeIfAbsent(
                    storing.gridIds().getOrDefault(step.entry().gridCode(), 0L), grid -> new HashSet<>());
            days.add(step.from());
            if (step.to() != null) {
                days.add(step.to().plusDays(1));
            }
            if (++touched % FLUSH_EVERY == 0) {
                appointments.flushAndForget();
            }
        }
        appointments.flushAndForget();
        chronicle.peopleChange(turns);
        return new Stored(entries.size(), added);
    }

    /** All appointments but stand-ins as a roster names them. */
    public List<AppointmentEntry> entries() {
        return appointments.known().stream()
                .map(PostPlan::entry)
                .sorted(Comparator.comparing(AppointmentEntry::gridCode)
                        .thenComparing(AppointmentEntry::post)
                        .thenComparing(AppointmentEntry::staffNumber))
                .toList();
    }

    /**
     * Takes back what an import appointed: appointments that came go, corrected ones get their days back. One that
     * anything refers to fails.
     */
    public void takeBack(List<AppointmentEntry> came, Map<AppointmentEntry, AppointmentEntry> corrected) {
        posts.holdAppointing();
        var gone = Set.copyOf(came);
        var turns = new HashMap<Long, Set<LocalDate>>();
        var gridIds = grids.rows().stream().collect(Collectors.toMap(GridRow::code, GridRow::id));
        for (var known : appointments.known()) {
            var entry = entry(known);
            var before = corrected.get(entry);
            var appointment = appointments.get(known.id());
            if (gone.contains(entry)) {
                trail.record("appointment", known.id(), "removeImported", null, appointment.described(), null);
                appointments.remove(appointment);
            } else if (before != null && before.from() != null) {
                trail.record("appointment", known.id(), "restore", null, appointment.described(), before.toString());
                appointment.lasts(before.from(), before.to());
            } else {
                continue;
            }
            turns.computeIfAbsent(gridIds.getOrDefault(known.gridCode(), 0L), grid -> new HashSet<>())
                    .add(known.from());
        }
        appointments.flush();
        chronicle.peopleChange(turns);
    }

    private static AppointmentEntry entry(KnownAppointment known) {
        return new AppointmentEntry(known.gridCode(), known.staffNumber(), known.post(), known.from(), known.to());
    }

    private void correct(long id, AppointmentPlan.Step step, boolean single) {
        var appointment = appointments.get(id);
        var before = appointment.described();
        appointment.lasts(step.from(), step.to());
        appointment.allowsOneGrid(single);
        trail.record("appointment", id, "correct", null, before, appointment.described());
    }

    private Map<String, GridLevel> levels(Map<String, GridLevel> toCome) {
        var kinds = organisation.units().stream().collect(Collectors.toMap(UnitRow::id, UnitRow::kind));
        var levels = new HashMap<String, GridLevel>();
        for (var row : grids.rows()) {
            levels.put(row.code(), GridLevel.of(row.unitId() == null ? null : kinds.get(row.unitId())));
        }
        levels.putAll(toCome);
        return levels;
    }

    private static void refuse(List<EntryFault> faults) {
        for (var fault : faults) {
            var refusal = Refusal.invalid(fault.key(), fault.args().toArray());
            throw fault.clause() == null ? refusal : refusal.citing(fault.clause());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is looked up while entries are stored. */
    private record Storing(
            Map<String, PostKindRow> kinds,
            PostTimeline timeline,
            Map<String, GridLevel> levels,
            Map<String, Long> gridIds,
            Map<String, Long> people) {

        Appointment appointment(AppointmentPlan.Step step) {
            var entry = step.entry();
            var appointment = new Appointment(
                    gridIds.getOrDefault(entry.gridCode(), 0L),
                    people.getOrDefault(entry.staffNumber(), 0L),
                    Objects.requireNonNull(kinds.get(entry.post())),
                    Tenure.of(step.from(), step.to()));
            appointment.allowsOneGrid(isSingle(step));
            return appointment;
        }

        boolean isSingle(AppointmentPlan.Step step) {
            var level = levels.getOrDefault(step.entry().gridCode(), GridLevel.CELL);
            return timeline.endsSingle(step.entry().post(), level, step.to());
        }
    }
}
