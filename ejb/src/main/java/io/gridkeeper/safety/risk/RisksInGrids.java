package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.GridWork;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The risk points of a grid, which go over to its host when a dynamic grid ends: what people of the contractor answered
 * for, the person who answered on the host's side answers for from then on, and the checks of the measures follow.
 */
@ApplicationScoped
@Clause("R07-8c")
class RisksInGrids implements GridWork {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Risks risks;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RiskAccess access;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RiskJournal journal;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private GridScope scope;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private OrganisationRegister organisation;

    @Override
    public String nameKey() {
        return "risk.work";
    }

    @Override
    public long openIn(long gridId) {
        return risks.openPoints(gridId).size();
    }

    @Override
    public int handOver(long fromGridId, long toGridId) {
        var points = risks.openPoints(fromGridId);
        if (!points.isEmpty()) {
            long host = scope.holders(fromGridId, Post.SAFETY_RESPONSIBLE).getFirst();
            points.forEach(point -> move(point, toGridId, host));
        }
        return points.size();
    }

    private void move(RiskPoint point, long toGridId, long host) {
        var act = access.act();
        point.moveTo(toGridId);
        var measures = risks.measures(point.id());
        risks.units(point.id()).stream()
                .filter(unit -> organisation.isOfContractor(unit.responsibleId()))
                .forEach(unit -> {
                    unit.answerBy(host);
                    journal.tell(unit, act);
                });
        risks.events(point.id()).stream()
                .filter(event -> event.responsibleId() != null && organisation.isOfContractor(event.responsibleId()))
                .forEach(event -> {
                    event.answerBy(host);
                    journal.tell(event, act);
                });
        measures.stream()
                .filter(measure ->
                        measure.responsibleId() != null && organisation.isOfContractor(measure.responsibleId()))
                .forEach(measure -> measure.answerBy(host));
        risks.flush();
        journal.passOn(measures);
        journal.write(point, new RiskNews(RiskSubject.POINT, point.id(), RiskAction.DESCRIBE, point.name()), act);
    }
}
