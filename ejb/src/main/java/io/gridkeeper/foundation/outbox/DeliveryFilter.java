package io.gridkeeper.foundation.outbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are wanted.
 *
 * @param states empty for all
 * @param number exactly this number of a record, or its key
 */
public record DeliveryFilter(
        @Nullable String platform,
        Set<DeliveryState> states,
        @Nullable String number) {

    public static final DeliveryFilter ALL = new DeliveryFilter(null, Set.of(), null);

    public DeliveryFilter {
        states = Set.copyOf(states);
    }
}
