package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether area, persons and responsibility of a grid are fixed (三定): only then it counts, and its board may be
 * published. What is missing is named with its clause.
 */
@Clause({"R07-2a", "R02-1b", "R02-1c"})
final class Readiness {

    /** One thing that is missing: a message key with an argument. */
    record Missing(String key, String argument, String clause) {}

    private Readiness() {}

    static List<Missing> of(@Nullable GridFacts facts, List<AppointmentRow> people, Map<String, Integer> gaps) {
        var missing = new ArrayList<Missing>();
        if (facts == null || (facts.location() == null && facts.places().isEmpty())) {
            missing.add(new Missing("grid.publish.missing.area", "", "R07-2a"));
        }
        if (people.isEmpty()) {
            missing.add(new Missing("grid.publish.missing.persons", "", "R07-2a"));
        }
        firstGap(gaps).ifPresent(missing::add);
        if (facts == null || facts.duty() == null) {
            missing.add(new Missing("grid.publish.missing.responsibility", "", "R07-2a"));
        }
        return missing;
    }

    private static Optional<Missing> firstGap(Map<String, Integer> gaps) {
        return gaps.keySet().stream()
                .sorted()
                .findFirst()
                .map(post -> new Missing("grid.publish.missing.post", post, "R02-1b"));
    }
}
