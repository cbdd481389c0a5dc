package io.gridkeeper.marketing.competitor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one fact, for one caller.
 *
 * @param deeds what the caller may do now
 */
public record FactView(
        FactRow row, @Nullable String words, boolean outdated, List<EventRow> events, Set<FactDeed> deeds) {

    /** One line of the history. */
    public record EventRow(Instant at, @Nullable String who, FactDeed deed, String note) {}

    public boolean may(FactDeed deed) {
        return deeds.contains(deed);
    }
}
