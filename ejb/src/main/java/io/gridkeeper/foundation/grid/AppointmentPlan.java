package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.organisation.EntryFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How entries of a roster lie over the stored appointments: an entry that has a day in common with a stored appointment
 * of the same person, post and grid is that appointment, with its days corrected; every other entry is a new one. So
 * the same roster twice appoints nobody twice.
 */
final class AppointmentPlan {

    /** What one entry becomes; {@code stored} is null for a new appointment. */
    record Step(int index, AppointmentEntry entry, @Nullable KnownAppointment stored, LocalDate from) {

        @Nullable
        LocalDate to() {
            return entry.to();
        }

        boolean changesSomething() {
            return stored == null || !stored.from().equals(from) || !Objects.equals(stored.to(), to());
        }

        PostRules.Claim claim(GridLevel level) {
            return new PostRules.Claim(index, entry.gridCode(), level, entry.staffNumber(), entry.post(), from, to());
        }
    }

    private record Key(String gridCode, String staffNumber, String post) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<PostRules.Claim> claims = new ArrayList<>();
    private final List<EntryFault> faults = new ArrayList<>();

    /** @param levels of the grids by code; a grid that is not among them is a cell */
    AppointmentPlan(
            List<KnownAppointment> stored,
            List<AppointmentEntry> entries,
            Map<String, GridLevel> levels,
            LocalDate today) {
        var byKey = new HashMap<Key, List<KnownAppointment>>();
        stored.forEach(known ->
                byKey.computeIfAbsent(key(known), key -> new ArrayList<>()).add(known));
        var taken = new HashSet<Long>();
        var seen = new HashMap<Key, List<Step>>();
        for (int i = 0; i < entries.size(); i++) {
            var step = step(i, entries.get(i), byKey, today);
            refuseRepetition(step, seen);
            steps.add(step);
            claims.add(step.claim(levels.getOrDefault(step.entry().gridCode(), GridLevel.CELL)));
            if (step.stored() != null) {
                taken.add(step.stored().id());
            }
        }
        stored.stream()
                .filter(known -> !taken.contains(known.id()))
                .map(known -> known.claim(-1))
                .forEach(claims::add);
    }

    private static Step step(
            int index, AppointmentEntry entry, Map<Key, List<KnownAppointment>> stored, LocalDate today) {
        var from = entry.from() == null ? today : entry.from();
        for (var known : stored.getOrDefault(key(entry), List.of())) {
            if (meet(known.from(), known.to(), from, entry.to())) {
                return new Step(index, entry, known, entry.from() == null ? known.from() : entry.from());
            }
        }
        return new Step(index, entry, null, from);
    }

    private void refuseRepetition(Step step, Map<Key, List<Step>> seen) {
        var same = seen.computeIfAbsent(key(step.entry()), key -> new ArrayList<>());
        if (same.stream().anyMatch(other -> meet(other.from(), other.to(), step.from(), step.to()))) {
            faults.add(EntryFault.of(
                    step.index(),
                    "grid.entry.postTwice",
                    step.entry().staffNumber(),
                    step.entry().gridCode()));
        }
        same.add(step);
        if (step.to() != null && step.to().isBefore(step.from())) {
            faults.add(EntryFault.of(step.index(), "grid.entry.endsBeforeItBegins"));
        }
    }

    private static boolean meet(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (to == null || !otherFrom.isAfter(to)) && (otherTo == null || !from.isAfter(otherTo));
    }

    private static Key key(KnownAppointment known) {
        return new Key(known.gridCode(), known.staffNumber(), known.post());
    }

    private static Key key(AppointmentEntry entry) {
        return new Key(entry.gridCode(), entry.staffNumber(), entry.post());
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Everything that will be held once the entries are stored. */
    List<PostRules.Claim> claims() {
        return List.copyOf(claims);
    }

    List<EntryFault> faults() {
        return List.copyOf(faults);
    }
}
