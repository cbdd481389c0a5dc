package io.gridkeeper.foundation.outbox;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The queue as the routes use it: claim a batch, send it outside of any transaction, settle what came of it. Each is one
 * transaction. Only the suite itself may call it.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DeliveryQueue {

    @Inject
    private Departures departures;

    @Inject
    private PlatformTable platforms;

    @Inject
    private DeliveryGauges gauges;

    /**
     * Claims the oldest messages that may leave, at most {@code limit} and of one kind; one alone when it is a probe of
     * a failing platform or has broken requests before. Empty when there is nothing to do now.
     */
    public Optional<Claim> claim(String platform, int limit) {
        return departures.claim(platform, limit);
    }

    /** Notes what came of a claim, row by row, and lets go what waited for the acknowledged ones. */
    @Clause("R07-10c")
    public void settle(Settlement settlement) {
        departures.settle(settlement);
    }

    /** Takes back what a dead worker held and releases what a passing acknowledgement missed. */
    public void sweep(String platform) {
        departures.sweep(platform);
    }

    /** Notes where a platform is reached, without any secret; null says that this installation does not send to it. */
    public void connect(String platform, @Nullable String address) {
        platforms.connect(platform, address);
        gauges.watch(platform);
    }
}
