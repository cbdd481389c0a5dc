package io.gridkeeper.marketing.customer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A channel with what was done about it, the newest first. */
public record ChannelView(ChannelRow row, List<EventRow> events, boolean leads) {

    /** One line of the history. */
    public record EventRow(
            Instant at,
            @Nullable String who,
            ChannelAct act,
            @Nullable String note) {}
}
