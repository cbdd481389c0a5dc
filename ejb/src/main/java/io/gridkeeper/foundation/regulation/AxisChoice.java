package io.gridkeeper.foundation.regulation;

import io.gridkeeper.foundation.calendar.DaySpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of the axis that the profile in force chooses limits by; a person picks it while grading.
 *
 * @param labelKey message key of its name, with {@code labelArgs}
 * @param escalation where it goes when the lead does not finish it
 * @param period null where the regulation gives no number
 */
public record AxisChoice(
        String value,
        String labelKey,
        List<String> labelArgs,
        Lead lead,
        Lead escalation,
        @Nullable DaySpan period,
        String clause) {

    public AxisChoice {
        labelArgs = List.copyOf(labelArgs);
    }
}
