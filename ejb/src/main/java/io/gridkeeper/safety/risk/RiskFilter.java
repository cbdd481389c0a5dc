package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import io.gridkeeper.foundation.kernel.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the risk list; everything may be left out.
 *
 * @param text in code or name
 * @param level of the point as it is shown, with the measures where that was assessed
 * @param grid that grid and those below it
 * @param place risk points at that place
 * @param again true: only what must be assessed again
 * @param closed true: only what was closed; else only what is not
 */
public record RiskFilter(
        @Nullable String text,
        @Nullable RiskLevel level,
        @Nullable RiskPointKind kind,
        @Nullable Long grid,
        @Nullable Long place,
        boolean again,
        boolean closed) {

    public static final RiskFilter NONE = new RiskFilter(null, null, null, null, null, false, false);

    public RiskFilter {
        text = Typed.optional(text, 100);
    }

    /** From the parameters of an address; what cannot be read is refused. */
    public static RiskFilter parse(Map<String, List<String>> parameters) {
        var asked = new Asked(parameters);
        return new RiskFilter(
                asked.text("q"),
                asked.one("level", RiskLevel::valueOf),
                asked.one("kind", RiskPointKind::valueOf),
                asked.number("grid"),
                asked.number("place"),
                asked.flag("again"),
                asked.flag("closed"));
    }

    /** As it stands in an address; empty for no wish. */
    public String toQuery() {
        return new Narrowing()
                .with("q", text)
                .with("level", level)
                .with("kind", kind)
                .with("grid", grid)
                .with("place", place)
                .with("again", again)
                .with("closed", closed)
                .toQuery();
    }

    public RiskFilter withLevel(@Nullable RiskLevel other) {
        return new RiskFilter(text, other, kind, grid, place, again, closed);
    }
}
