package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The versions of one grid in a row: from the first day on each begins the day after the one before it ends, and the
 * last is open. Changes cut a version in two; nothing is ever taken out.
 */
@Clause("R07-11a")
final class VersionLine {

    private final long gridId;
    private final NavigableMap<LocalDate, GridVersion> versions = new TreeMap<>();

    VersionLine(long gridId, Collection<GridVersion> stored) {
        this.gridId = gridId;
        stored.forEach(version -> versions.put(version.from(), version));
    }

    /** The grid is as said from a day on; a version that is new comes back to be stored. */
    Optional<GridVersion> describe(LocalDate day, GridFacts facts, GridVersion.Stamp stamp) {
        if (versions.isEmpty()) {
            var first = new GridVersion(gridId, day, null, facts, stamp);
            first.because(Set.of(VersionCause.FOUNDED));
            versions.put(day, first);
            return Optional.of(first);
        }
        var at = versions.floorEntry(day);
        var before =
                Objects.requireNonNull(at == null ? versions.firstEntry() : at).getValue();
        var causes = before.facts().changesTo(facts);
        if (causes.isEmpty()) {
            return Optional.empty();
        }
        var made = turn(day, causes, stamp);
        versions.tailMap(day, true).values().forEach(version -> version.says(facts));
        return made;
    }

    /** Something changed on a day; a day before the first version shows that the grid was there already. */
    Optional<GridVersion> turn(LocalDate day, Set<VersionCause> causes, GridVersion.Stamp stamp) {
        var at = versions.floorEntry(day);
        if (at == null) {
            var first = versions.pollFirstEntry();
            if (first == null) {
                return Optional.empty();
            }
            first.getValue().beginsOn(day);
            first.getValue().because(causes);
            versions.put(day, first.getValue());
            return Optional.empty();
        }
        if (at.getKey().equals(day)) {
            at.getValue().because(causes);
            return Optional.empty();
        }
        var next = at.getValue().splitOn(day, stamp);
        next.because(causes);
        versions.put(day, next);
        return Optional.of(next);
    }

    List<GridVersion> versions() {
        return List.copyOf(versions.values());
    }
}
