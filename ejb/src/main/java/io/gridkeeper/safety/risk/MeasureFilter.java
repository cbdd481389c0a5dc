package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import io.gridkeeper.foundation.kernel.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among the measures; everything may be left out.
 *
 * @param point code of a risk point
 * @param unchecked true: only those nobody has to check
 */
public record MeasureFilter(
        @Nullable String text,
        @Nullable MeasureClass kind,
        @Nullable ControlLevel control,
        @Nullable Long grid,
        @Nullable Long responsible,
        @Nullable String point,
        boolean unchecked) {

    public static final MeasureFilter NONE = new MeasureFilter(null, null, null, null, null, null, false);

    public MeasureFilter {
        text = Typed.optional(text, 100);
    }

    /** From the parameters of an address; what cannot be read is refused. */
    public static MeasureFilter parse(Map<String, List<String>> parameters) {
        var asked = new Asked(parameters);
        return new MeasureFilter(
                asked.text("q"),
                asked.one("kind", MeasureClass::valueOf),
                asked.one("control", ControlLevel::valueOf),
                asked.number("grid"),
                asked.number("responsible"),
                asked.text("point"),
                asked.flag("unchecked"));
    }

    /** As it stands in an address; empty for no wish. */
    public String toQuery() {
        return new Narrowing()
                .with("q", text)
                .with("kind", kind)
                .with("control", control)
                .with("grid", grid)
                .with("responsible", responsible)
                .with("point", point)
                .with("unchecked", unchecked)
                .toQuery();
    }
}
