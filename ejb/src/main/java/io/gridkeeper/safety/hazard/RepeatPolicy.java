package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Bigrams;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a report repeats an earlier one: within 180 days, in the same grid, in words alike; at the very same place fewer
 * common words are enough. The likest earlier one is linked, of equals the latest.
 */
final class RepeatPolicy {

    static final Duration REACH = Duration.ofDays(180);
    static final int CANDIDATES = 100;

    private static final int SHOWN = 5;
    private static final double ALIKE_IN_GRID = 0.6;
    private static final double ALIKE_AT_PLACE = 0.4;

    /** An earlier hazard of the grid. */
    record Earlier(long id, String number, String description, boolean samePlace) {}

    private RepeatPolicy() {}

    /** The likest earlier hazard. */
    static Optional<Earlier> find(String description, List<Earlier> newestFirst) {
        return alike(description, newestFirst).stream().findFirst();
    }

    /** At most five that are alike enough, the likest first. */
    static List<Earlier> alike(String description, List<Earlier> newestFirst) {
        var pairs = Bigrams.pairs(description);
        return newestFirst.stream()
                .map(earlier -> new Match(earlier, Bigrams.similarity(pairs, Bigrams.pairs(earlier.description()))))
                .filter(Match::isAlike)
                .sorted(Comparator.comparingDouble(Match::similarity).reversed())
                .limit(SHOWN)
                .map(Match::earlier)
                .toList();
    }

    private record Match(Earlier earlier, double similarity) {

        boolean isAlike() {
            return similarity >= (earlier.samePlace() ? ALIKE_AT_PLACE : ALIKE_IN_GRID);
        }
    }
}
