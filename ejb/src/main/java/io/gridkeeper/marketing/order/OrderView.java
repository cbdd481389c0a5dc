package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one order, for one caller.
 *
 * @param acts what the caller may do now
 */
public record OrderView(
        OrderRow row,
        Bilingual kindName,
        List<OrderKindRow.StageRow> stages,
        @Nullable String words,
        @Nullable String channelNumber,
        @Nullable Instant appointmentFrom,
        @Nullable Instant appointmentTo,
        @Nullable String result,
        @Nullable String confirmedBy,
        List<Material> materials,
        List<EventRow> events,
        Set<OrderAct> acts) {

    /** One line of the history. */
    public record EventRow(
            int sequence,
            Instant at,
            @Nullable String who,
            OrderAct act,
            @Nullable String note,
            @Nullable String clause) {}

    public boolean may(OrderAct act) {
        return acts.contains(act);
    }
}
