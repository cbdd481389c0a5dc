package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.outbox.Outbox;
import io.gridkeeper.foundation.outbox.OutboxEntry;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes down what just happened to a hazard, in the transaction in which it happened: the history, the audit trail, and
 * the message for supervision platforms when they are to know of it.
 */
@Dependent
class HazardJournal {

    private static final Set<HazardAction> FOR_PLATFORMS = EnumSet.of(
            HazardAction.GRADE,
            HazardAction.FIX_FIVE,
            HazardAction.TRANSFER,
            HazardAction.ASSIGN,
            HazardAction.DECIDE_EXTENSION,
            HazardAction.MOVE_DUE_DATE,
            HazardAction.HAND_OVER,
            HazardAction.RECTIFY,
            HazardAction.RETURN,
            HazardAction.ACCEPT,
            HazardAction.WITHDRAW);

    @Inject
    private Hazards hazards;

    @Inject
    private HazardPapers papers;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private GridScope scope;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    /** Comes last before the process step: whoever was slower than somebody else is refused here. */
    void write(Hazard hazard) {
        var news = writeDown(hazard);
        hazards.flush(hazard);
        tellPlatforms(hazard, news);
    }

    /** The same of hazards that are new: nobody else can have changed them; rows of one kind are written in one go. */
    void writeNew(List<Hazard> hazards) {
        var news = new LinkedHashMap<Hazard, List<HistoryEntry>>();
        hazards.forEach(hazard -> news.put(hazard, hazard.takeNews()));
        news.forEach(this::addEvents);
        news.forEach(this::audit);
        news.forEach(this::tellPlatforms);
    }

    private List<HistoryEntry> writeDown(Hazard hazard) {
        var news = hazard.takeNews();
        addEvents(hazard, news);
        audit(hazard, news);
        return news;
    }

    private void addEvents(Hazard hazard, List<HistoryEntry> news) {
        news.forEach(entry -> papers.add(new HazardEvent(hazard.id(), entry)));
    }

    private void audit(Hazard hazard, List<HistoryEntry> news) {
        news.forEach(entry -> audit(hazard, entry));
    }

    private void tellPlatforms(Hazard hazard, List<HistoryEntry> news) {
        if (hazard.handling() != null && news.stream().anyMatch(HazardJournal::isForPlatforms)) {
            var what = hazard.registration();
            var payload =
                    HazardPayloads.of(hazard, beside(hazard, news.getLast().act()));
            var risk = hazard.risk();
            var parent = risk == null ? null : risk.parent();
            outbox.put(
                    new OutboxEntry(HazardPayload.KIND, what.platformId(), parent, payload.toJson(), hazard.gridId()));
        }
    }

    private void audit(Hazard hazard, HistoryEntry entry) {
        var from = entry.from() == null ? null : entry.from().name();
        trail.record(
                "hazard",
                hazard.id(),
                entry.action().name(),
                entry.clause(),
                from,
                entry.to().name());
    }

    /** A hazard that came closed from an old ledger is told to nobody. */
    private static boolean isForPlatforms(HistoryEntry entry) {
        return FOR_PLATFORMS.contains(entry.action())
                || (entry.action() == HazardAction.TAKE_OVER && entry.to().isOpen());
    }

    private HazardPayloads.Beside beside(Hazard hazard, Act act) {
        var ids = Stream.of(
                        hazard.registration().reporterId(),
                        hazard.routing().responsibleId(hazard.fixed()),
                        hazard.outcome().rectifiedById(),
                        hazard.outcome().acceptedById(),
                        act.personId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = organisation.names(ids);
        var grid = scope.row(hazard.gridId());
        return new HazardPayloads.Beside(
                names,
                hazard.isBare() ? List.of() : papers.photos(hazard.id()),
                grid.map(GridRow::code).orElse(""),
                act.at(),
                names.getOrDefault(
                        Objects.requireNonNullElse(
                                act.personId(), hazard.registration().reporterId()),
                        ""));
    }
}
