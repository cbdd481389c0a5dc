package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.EntryFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether posts keep within the numbers of the adopted preset, on every day: no more people in a grid than the post
 * takes, and no second grid for a person whose post allows one only. Too few people are no fault but a gap, which is
 * shown until it is filled.
 */
@Clause({"R02-1b", "R08-3.5a"})
final class PostRules {

    private final Map<Post, PostLimit> limits = new EnumMap<>(Post.class);

    PostRules(Collection<PostLimit> limits) {
        limits.forEach(limit -> this.limits.put(limit.post(), limit));
    }

    /** A post to judge: where it stands in the list of entries, or -1 if it is stored already. */
    record Claim(
            int index,
            String gridCode,
            String person,
            Post post,
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
            var limit = limits.get(claim.post());
            if (claim.index() < 0 || limit == null) {
                continue;
            }
            if (limit.most() != null) {
                crowd(claim, byGrid.getOrDefault(claim.post() + "@" + claim.gridCode(), List.of()), limit, faults);
            }
            if (limit.oneGridPerPerson()) {
                doubled(claim, byPerson.getOrDefault(claim.post() + "@" + claim.person(), List.of()), limit, faults);
            }
        }
        return faults;
    }

    /** A post is over its number if it is on the first day of one of those who hold it. */
    private static void crowd(Claim claim, List<Claim> sameGrid, PostLimit limit, List<EntryFault> faults) {
        int most = limit.most() == null ? Integer.MAX_VALUE : limit.most();
        boolean over =
                sameGrid.stream().map(Claim::from).filter(claim::holdsOn).anyMatch(day -> people(sameGrid, day) > most);
        if (over) {
            faults.add(EntryFault.of(claim.index(), "grid.entry.postFull", claim.gridCode(), Integer.toString(most))
                    .citing(limit.numberClause()));
        }
    }

    private static long people(List<Claim> claims, LocalDate day) {
        return claims.stream()
                .filter(claim -> claim.holdsOn(day))
                .map(Claim::person)
                .distinct()
                .count();
    }

    private static void doubled(Claim claim, List<Claim> samePerson, PostLimit limit, List<EntryFault> faults) {
        samePerson.stream()
                .filter(other -> !other.gridCode().equals(claim.gridCode()))
                .filter(other -> other.holdsOn(claim.from()) || claim.holdsOn(other.from()))
                .findFirst()
                .ifPresent(other -> faults.add(
                        EntryFault.of(claim.index(), "grid.entry.secondGrid", claim.person(), other.gridCode())
                                .citing(limit.singleClause())));
    }

    /** How many people are missing per post of a grid, given how many hold each post. */
    Map<Post, Integer> gaps(Map<Post, Long> held) {
        var gaps = new HashMap<Post, Integer>();
        limits.forEach((post, limit) -> {
            long missing = limit.least() - held.getOrDefault(post, 0L);
            if (missing > 0) {
                gaps.put(post, (int) missing);
            }
        });
        return gaps;
    }
}
