package io.gridkeeper.web.outbox;

import io.gridkeeper.foundation.outbox.DeliveryState;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The views of the list, as the address bar names them. */
public enum DeliveryTab {
    ALL,
    OPEN(DeliveryState.WAITING, DeliveryState.PENDING, DeliveryState.CLAIMED),
    SET_ASIDE(DeliveryState.SET_ASIDE),
    DONE(DeliveryState.ACKNOWLEDGED, DeliveryState.SKIPPED);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<DeliveryState> states;

    DeliveryTab(DeliveryState... states) {
        this.states = Set.of(states);
    }

    Set<DeliveryState> states() {
        return states;
    }

    public String getId() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryTab of(@Nullable String id) {
        for (DeliveryTab tab : values()) {
            if (tab.getId().equals(id)) {
                return tab;
            }
        }
        return ALL;
    }
}
