package io.gridkeeper.foundation.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How messages leave: claim a batch, send it outside of any transaction, settle what came of it. Each is
 * one transaction. Safe with any number of workers and nodes: a row is claimed once, under a lease; who loses the lease
 * settles nothing, and the platform recognises the same bytes.
 */
@Dependent
class Departures {

    /** Longer than any request may take, so that no living worker loses its claim. */
    static final Duration LEASE = Duration.ofSeconds(45);

    /** No platform is left alone for longer, whatever it asked for or the clock did meanwhile. */
    static final Duration LONGEST_REST = Duration.ofHours(1);

    private final ClaimTable claims;
    private final PlatformTable platforms;
    private final Event<DeliveryAcknowledged> acknowledged;
    private final Clock clock;

    @Inject
    Departures(ClaimTable claims, PlatformTable platforms, Event<DeliveryAcknowledged> acknowledged, Clock clock) {
        this.claims = claims;
        this.platforms = platforms;
        this.acknowledged = acknowledged;
        this.clock = clock;
    }

    /**
     * Claims the oldest messages that may leave, at most {@code limit} and of one kind; one alone when it is a probe of
     * a failing platform or has broken requests before. Empty when there is nothing to do now.
     */
    Optional<Claim> claim(String platform, int limit) {
        Instant now = clock.instant();
        Circuit circuit = platforms.circuit(platform);
        if (circuit.isStopped()) {
            return Optional.empty();
        }
        if (circuit.failures() == 0) {
            return claims.claim(circuit, limit, now);
        }
        return platforms.takeProbe(platform, now) ? probe(circuit, now) : Optional.empty();
    }

    private Optional<Claim> probe(Circuit circuit, Instant now) {
        Optional<Claim> probe = claims.claim(circuit, 1, now);
        if (probe.isEmpty()) {
            platforms.giveProbeBack(circuit, now);
        }
        return probe;
    }

    /** Notes what came of a claim, row by row, and lets go what waited for the acknowledged ones. */
    void settle(Settlement settlement) {
        Instant now = clock.instant();
        Claim claim = settlement.claim();
        List<Message> held = claims.stillHeld(claim);
        claims.addCall(settlement, now);
        List<Message> done = claims.rule(settlement, held, now);
        claims.release(claim, done);
        switch (settlement.verdict()) {
            case Verdict.Answered answered -> {
                platforms.closeCircuit(claim);
                done.forEach(message -> acknowledged.fire(new DeliveryAcknowledged(
                        claim.platform(), claim.kind(), message.recordKey(), answered.receipt(), now)));
            }
            case Verdict.NotSent ignored ->
                platforms.giveProbeBack(new Circuit(claim.platform(), true, false, claim.failures()), now);
            case Verdict.Refused refused -> openCircuit(claim, refused.reason(), Duration.ZERO, now);
            case Verdict.Broken broken -> openCircuit(claim, broken.reason(), Duration.ZERO, now);
            case Verdict.Unavailable gone ->
                openCircuit(
                        claim,
                        gone.reason(),
                        Optional.ofNullable(gone.retryAfter()).orElse(Duration.ZERO),
                        now);
        }
    }

    /** Takes back what a dead worker held and releases what a passing acknowledgement missed. */
    void sweep(String platform) {
        claims.takeBackExpired(platform, clock.instant());
        claims.releaseAll(platform);
    }

    private void openCircuit(Claim claim, Reason reason, Duration asked, Instant now) {
        Duration own =
                BackOff.after(claim.failures() + 1, ThreadLocalRandom.current().nextDouble());
        Duration rest = own.compareTo(asked) > 0 ? own : asked;
        platforms.openCircuit(claim, reason, now.plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest));
    }
}
