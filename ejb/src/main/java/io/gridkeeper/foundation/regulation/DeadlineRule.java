package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a deadline table: for this axis value so many days, led by so-and-so, by this clause.
 *
 * @param names the company's own names of the axis value; null for a preset, whose names are messages
 * @param span null where the regulation gives no number
 */
public record DeadlineRule(
        String axisValue,
        @Nullable Bilingual names,
        @Nullable DaySpan span,
        Route route,
        String clause) {

    private static final Pattern AXIS_VALUE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    /** Who leads, and whom the matter goes to when the lead does not finish it. */
    public record Route(Lead lead, Lead escalation) {}

    public DeadlineRule {
        if (!AXIS_VALUE.matcher(axisValue).matches()) {
            throw Refusal.invalid("regulation.table.axisValue", axisValue);
        }
    }

    /** A line of a preset. */
    static DeadlineRule preset(String axisValue, @Nullable DaySpan span, Route route, String clause) {
        return new DeadlineRule(axisValue, null, span, route, clause);
    }

    AxisChoice choice(DeadlineProfile profile) {
        var labels = names;
        return labels == null
                ? choice("regulation.axis." + profile + "." + axisValue, List.of())
                : choice("regulation.axis.own", List.of(labels.chinese(), labels.english()));
    }

    private AxisChoice choice(String labelKey, List<String> labelArgs) {
        return new AxisChoice(axisValue, labelKey, labelArgs, route.lead(), route.escalation(), span, clause);
    }
}
