package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which checks to look for; everything may be left out.
 *
 * @param from first day on which they are due
 * @param to last day on which they are due
 */
public record CheckFilter(
        @Nullable CheckState state,
        @Nullable CheckResult result,
        @Nullable Long grid,
        @Nullable Long person,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final CheckFilter NONE = new CheckFilter(null, null, null, null, null, null);

    /** From the parameters of an address; what cannot be read is refused. */
    public static CheckFilter parse(Map<String, List<String>> parameters) {
        var asked = new Asked(parameters);
        return new CheckFilter(
                asked.one("state", CheckState::valueOf),
                asked.one("result", CheckResult::valueOf),
                asked.number("grid"),
                asked.number("person"),
                asked.day("from"),
                asked.day("to"));
    }

    /** As it stands in an address; empty for no wish. */
    public String toQuery() {
        return new Narrowing()
                .with("state", state)
                .with("result", result)
                .with("grid", grid)
                .with("person", person)
                .with("from", from)
                .with("to", to)
                .toQuery();
    }
}
