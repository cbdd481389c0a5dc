package io.gridkeeper.marketing.dispute;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one dispute, for one caller.
 *
 * @param unitCode the unit in which the claiming grid says the customer is
 * @param clause the clause behind the criterion that the rules applied
 * @param customerVisible whether the caller may open the customer's file
 * @param acts what the caller may do now
 */
public record DisputeView(
        DisputeRow row,
        String unitCode,
        String unitName,
        String grounds,
        @Nullable String statement,
        @Nullable String heardBy,
        @Nullable Instant heardAt,
        @Nullable String clause,
        @Nullable String decision,
        @Nullable String decidedBy,
        boolean customerVisible,
        List<EventRow> events,
        Set<DisputeAct> acts) {

    /** One line of the history. */
    public record EventRow(
            int sequence,
            Instant at,
            @Nullable String who,
            DisputeAct act,
            @Nullable String note,
            @Nullable String clause) {}

    public boolean may(DisputeAct act) {
        return acts.contains(act);
    }
}
