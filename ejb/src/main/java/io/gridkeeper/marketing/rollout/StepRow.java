package io.gridkeeper.marketing.rollout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the roll-out.
 *
 * @param title the company's own words; null: those of the regulation
 * @param gaps what it lacks today, whether it is closed or not
 */
public record StepRow(
        int number,
        @Nullable String title,
        StepState state,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable String words,
        List<StepGap> gaps) {

    public StepRow {
        gaps = List.copyOf(gaps);
    }
}
