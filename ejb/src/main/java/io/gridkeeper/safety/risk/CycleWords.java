package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Messages;
import org.jspecify.annotations.Nullable;

/** A check cycle as people say it. */
public final class CycleWords {

    private CycleWords() {}

    /** "Every 2 hours, workdays 08:00 to 20:00", or that nobody has to check. */
    public static String of(@Nullable CheckCycle cycle, Messages messages) {
        if (cycle == null) {
            return messages.text("risk.cycle.none");
        }
        var words = messages.text(
                "risk.cycle.text",
                String.valueOf(cycle.length()),
                messages.text("risk.cycleUnit." + cycle.unit().name()),
                messages.text("risk.checkDays." + cycle.days().name()));
        return cycle.from() == null
                ? words
                : words + " "
                        + messages.text("risk.cycle.hours", String.valueOf(cycle.from()), String.valueOf(cycle.to()));
    }
}
