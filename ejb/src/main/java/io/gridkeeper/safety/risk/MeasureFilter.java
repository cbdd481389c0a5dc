package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Typed;
import java.util.ArrayList;
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
        var read = new FilterReader(parameters);
        return new MeasureFilter(
                read.text("q"),
                read.word("kind", MeasureClass.class),
                read.word("control", ControlLevel.class),
                read.number("grid"),
                read.number("responsible"),
                read.text("point"),
                read.flag("unchecked"));
    }

    /** As it stands in an address; empty for no wish. */
    public String toQuery() {
        var parts = new ArrayList<String>();
        FilterReader.put(parts, "q", text);
        FilterReader.put(parts, "kind", kind);
        FilterReader.put(parts, "control", control);
        FilterReader.put(parts, "grid", grid);
        FilterReader.put(parts, "responsible", responsible);
        FilterReader.put(parts, "point", point);
        FilterReader.put(parts, "unchecked", unchecked ? "true" : null);
        return String.join("&", parts);
    }
}
