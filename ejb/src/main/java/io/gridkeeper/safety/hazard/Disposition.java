package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to become of a graded hazard: put right on the spot, or by a deadline. */
public sealed interface Disposition {

    HazardHandling handling();

    /**
     * Put right already; grading closes it in one go.
     *
     * @param afterPhotoIds pictures of what it looks like now
     * @param statement why there is no picture, where there is none
     */
    @Clause({"R06-D4a", "R12-6.3b", "R04-4.2a"})
    record OnTheSpot(
            String measures,
            List<Long> afterPhotoIds,
            @Nullable String statement) implements Disposition {

        public OnTheSpot {
            measures = Typed.required(measures, 1000, "hazard.missing.measures");
            statement = Typed.optional(statement, 500);
            afterPhotoIds = List.copyOf(afterPhotoIds);
        }

        @Override
        public HazardHandling handling() {
            return HazardHandling.ON_THE_SPOT;
        }
    }

    /**
     * To be put right within the limit the adopted regulation gives for the axis value.
     *
     * @param axisValue one of {@code Deadlines.choices}
     * @param dueOn an earlier day than the limit, or the day itself where the regulation gives no number
     * @param leadPersonId who leads instead of the person the regulation names; needs a reason
     * @param fiveFixed the five fixed, if known already; rectification cannot be handed in without them
     */
    record ByDeadline(
            String axisValue,
            @Nullable LocalDate dueOn,
            @Nullable Long leadPersonId,
            @Nullable String leadReason,
            @Nullable FiveFixed fiveFixed)
            implements Disposition {

        public ByDeadline {
            axisValue = Typed.required(axisValue, 40, "hazard.missing.axis");
            leadReason = Typed.optional(leadReason, 500);
        }

        /** Within the regulation's limit, led by whom it names. */
        public static ByDeadline within(String axisValue, FiveFixed fiveFixed) {
            return new ByDeadline(axisValue, null, null, null, fiveFixed);
        }

        @Override
        public HazardHandling handling() {
            return HazardHandling.BY_DEADLINE;
        }
    }
}
