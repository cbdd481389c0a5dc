package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.outbox.canonical.HazardPayload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A hazard as supervision platforms are told of it. Pure: names, pictures and the grid's code are given. */
final class HazardPayloads {

    private static final int NAME = 60;

    private HazardPayloads() {}

    /**
     * What lies beside the hazard.
     *
     * @param names people by their ids
     */
    record Beside(Map<Long, String> names, List<HazardPhoto> photos, String gridCode, Instant now, String by) {}

    static HazardPayload of(Hazard hazard, Beside beside) {
        return new HazardPayload(
                hazard.registration().platformId(),
                hazard.number(),
                finding(hazard, beside),
                rectification(hazard, beside),
                acceptance(hazard, beside),
                new HazardPayload.Photos(
                        files(beside, PhotoMoment.BEFORE), files(beside, PhotoMoment.AFTER), List.of()),
                links(hazard, beside),
                HazardPayload.Extras.NONE,
                new HazardPayload.Audit(
                        hazard.state() == HazardState.WITHDRAWN,
                        hazard.registration().receivedAt(),
                        name(beside, hazard.registration().reporterId()),
                        beside.now(),
                        beside.by()));
    }

    private static HazardPayload.Links links(Hazard hazard, Beside beside) {
        var risk = hazard.risk();
        return risk == null
                ? HazardPayload.Links.toRiskObject(beside.gridCode())
                : new HazardPayload.Links(risk.riskObject(), risk.measure(), risk.checkRecord(), null);
    }

    private static HazardPayload.Finding finding(Hazard hazard, Beside beside) {
        var what = hazard.registration();
        return new HazardPayload.Finding(
                what.description()
                        .substring(0, Math.min(NAME, what.description().length())),
                what.description(),
                HazardPayload.Level.valueOf(hazard.grade().name()),
                HazardPayload.Source.valueOf(what.source().name()),
                HazardPayload.Category.valueOf(what.category().name()),
                HazardPayload.RegisteredBy.OTHER,
                what.foundAt(),
                name(beside, what.reporterId()));
    }

    private static HazardPayload.Rectification rectification(Hazard hazard, Beside beside) {
        var fixed = hazard.fixed();
        var taken = hazard.outcome().measuresTaken();
        var responsible = hazard.routing().responsibleId(fixed);
        return new HazardPayload.Rectification(
                state(hazard.state()),
                HazardPayload.Handling.valueOf(
                        Objects.requireNonNull(hazard.handling()).name()),
                hazard.majorReason(),
                taken == null ? fixed.measures() : taken,
                fixed.money(),
                name(beside, responsible == null ? hazard.outcome().rectifiedById() : responsible),
                hazard.due().dueOn());
    }

    private static HazardPayload.@Nullable Acceptance acceptance(Hazard hazard, Beside beside) {
        var outcome = hazard.outcome();
        var at = outcome.closedAt();
        return at == null
                ? null
                : new HazardPayload.Acceptance(
                        name(beside, outcome.acceptedById()), at, Objects.requireNonNullElse(outcome.comment(), ""));
    }

    private static HazardPayload.State state(HazardState state) {
        return switch (state) {
            case REGISTERED, RECTIFYING, WITHDRAWN -> HazardPayload.State.RECTIFYING;
            case AWAITING_ACCEPTANCE -> HazardPayload.State.AWAITING_ACCEPTANCE;
            case CLOSED -> HazardPayload.State.ACCEPTED;
        };
    }

    private static List<Long> files(Beside beside, PhotoMoment moment) {
        return beside.photos().stream()
                .filter(photo -> photo.moment() == moment)
                .map(HazardPhoto::fileId)
                .toList();
    }

    private static String name(Beside beside, @Nullable Long person) {
        return person == null ? "" : beside.names().getOrDefault(person, "");
    }
}
