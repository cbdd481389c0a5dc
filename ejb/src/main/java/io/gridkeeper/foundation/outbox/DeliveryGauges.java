package io.gridkeeper.foundation.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** What operators watch: messages before each platform, age of the oldest in seconds, messages set aside. */
@Singleton
@Lock(LockType.READ)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryGauges {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private Instance<MeterRegistry> registries;

    @Inject
    private PlatformReader platforms;

    @Inject
    private Clock clock;

    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    private record Reading(Instant at, PlatformRow.Load load) {}

    /** Shows a platform from now on; asking twice changes nothing. */
    public void watch(String platform) {
        // The server offers its one registry once per module of the suite.
        registries.stream().findFirst().ifPresent(registry -> register(registry, platform));
    }

    private void register(MeterRegistry registry, String platform) {
        gauge(registry, "gridkeeper.outbox.depth", platform, PlatformRow.Load::depth);
        gauge(registry, "gridkeeper.outbox.setAside", platform, PlatformRow.Load::setAside);
        gauge(registry, "gridkeeper.outbox.oldest.seconds", platform, this::age);
    }

    private void gauge(MeterRegistry registry, String name, String platform, ToDoubleFunction<PlatformRow.Load> value) {
        // The server passes on only what is asked of its registry itself; a builder's gauge would stay with the suite.
        registry.gauge(
                name,
                List.of(Tag.of("platform", platform)),
                this,
                gauges -> value.applyAsDouble(gauges.load(platform)));
    }

    private double age(PlatformRow.Load load) {
        Instant oldest = load.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }

    /** The three gauges of one collection share a reading. */
    private PlatformRow.Load load(String platform) {
        Instant now = clock.instant();
        Reading reading = readings.compute(
                platform,
                (code, last) ->
                        last != null && Duration.between(last.at(), now).abs().compareTo(FRESH) < 0
                                ? last
                                : new Reading(now, platforms.load(code)));
        return reading.load();
    }
}
