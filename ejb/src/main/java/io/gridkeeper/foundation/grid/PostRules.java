package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.EntryFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether posts keep within the numbers of the set adopted for the day, on every day: no more people in a grid than the
 * post takes, and no second grid for a person whose post allows one only. Numbers of a set begin to count with its day.
 * Too few people are no fault but a gap, which is shown until it is filled.
 */
@Clause({"R02-1b", "R08-3.5a", "R11-1g", "R14-3.2.1b"})
final class PostRules {

    private final PostTimeline timeline;

    PostRules(PostTimeline timeline) {
        this.timeline = timeline;
    }

    /** A post to judge: where it stands in the list of entries, or -1 if it is stored already. */
    record Claim(
            int index,
            String gridCode,
            GridLevel level,
            String person,
            String post,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    List<EntryFault> faults(List<Claim> claims) {
        var faults = new ArrayList<EntryFault>();
        var byGrid = claims.stream().collect(Collectors.groupingBy(claim -> claim.post() + "@" + claim.gridCode()));
        var byPerson = claims.stream().collect(Collectors.groupingBy(claim -> claim.post() + "@" + claim.person()));
        for (var claim : claims) {
            if (claim.index() >= 0) {
                crowded(claim, byGrid.getOrDefault(claim.post() + "@" + claim.gridCode(), List.of()))
                        .ifPresent(faults::add);
                doubled(claim, byPerson.getOrDefault(claim.post() + "@" + claim.person(), List.of()))
                        .ifPresent(faults::add);
            }
        }
        return faults;
    }

    /** A post can only come over its number on a day on which somebody begins or the numbers change. */
    private Optional<EntryFault> crowded(Claim claim, List<Claim> sameGrid) {
        return days(claim, sameGrid)
                .flatMap(day -> timeline.limit(claim.post(), claim.level(), day).stream()
                        .filter(limit -> limit.most() != null && people(sameGrid, day) > limit.most()))
                .findFirst()
                .map(limit -> EntryFault.of(
                                claim.index(), "grid.entry.postFull", claim.gridCode(), String.valueOf(limit.most()))
                        .citing(limit.numberClause()));
    }

    private static long people(List<Claim> claims, LocalDate day) {
        return claims.stream()
                .filter(claim -> claim.holdsOn(day))
                .map(Claim::person)
                .distinct()
                .count();
    }

    private Optional<EntryFault> doubled(Claim claim, List<Claim> samePerson) {
        for (var other : samePerson) {
            if (other.gridCode().equals(claim.gridCode())) {
                continue;
            }
            var rule = days(claim, List.of(claim, other))
                    .filter(other::holdsOn)
                    .flatMap(day -> Stream.of(claim, other)
                            .flatMap(held -> timeline.limit(held.post(), held.level(), day).stream())
                            .filter(PostLimit::oneGridPerPerson))
                    .findFirst();
            if (rule.isPresent()) {
                return Optional.of(
                        EntryFault.of(claim.index(), "grid.entry.secondGrid", claim.person(), other.gridCode())
                                .citing(rule.get().singleClause()));
            }
        }
        return Optional.empty();
    }

    /** The days within a claim on which one of some claims begins or the numbers change. */
    private Stream<LocalDate> days(Claim within, List<Claim> beginning) {
        return Stream.concat(beginning.stream().map(Claim::from), timeline.turns().stream())
                .filter(within::holdsOn)
                .distinct();
    }

    /** How many people each post of a grid lacks on a day, given how many hold each. */
    Map<String, Integer> gaps(Map<String, Long> held, GridLevel level, LocalDate day) {
        var gaps = new HashMap<String, Integer>();
        timeline.on(day).stream().filter(limit -> limit.isFor(level)).forEach(limit -> {
            long missing = limit.least() - held.getOrDefault(limit.post(), 0L);
            if (missing > 0) {
                gaps.put(limit.post(), (int) missing);
            }
        });
        return gaps;
    }
}
