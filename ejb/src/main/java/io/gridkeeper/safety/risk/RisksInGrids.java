package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.grid.ChangedHands;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.GridWork;
import io.gridkeeper.foundation.grid.OpenItem;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * The risk points and tasks of identification of a grid, which go over to its host when a dynamic grid ends: what people of the contractor answered
 * for, the person who answered on the host's side answers for from then on, and the checks of the measures follow.
 */
@ApplicationScoped
@Clause("R07-8c")
class RisksInGrids implements GridWork {

    @Inject
    private Risks risks;

    @Inject
    private RiskPapers papers;

    @Inject
    private RiskAccess access;

    @Inject
    private RiskJournal journal;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Override
    public String kind() {
        return "risk";
    }

    @Override
    public long countIn(long gridId) {
        return risks.openPoints(gridId).size() + (long) papers.openIn(gridId).size();
    }

    /** Tasks of identification and points to be assessed again come with their day, other points without one. */
    @Override
    public List<OpenItem> itemsIn(long gridId, int limit) {
        var tasks = papers.openIn(gridId).stream()
                .map(task -> new OpenItem("risk", task.number(), task.name(), task.endsOn(), "/risk/identification"));
        var due = risks.reassessedBy(gridId);
        var points = risks.openPoints(gridId).stream()
                .map(point -> new OpenItem(
                        "risk", point.code(), point.name(), due.get(point.id()), "/risk/point?code=" + point.code()));
        return Stream.concat(tasks, points)
                .sorted(Comparator.comparing(OpenItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(limit)
                .toList();
    }

    @Override
    public void handToPerson(long gridId, ChangedHands hands) {
        LongPredicate former = person -> person == hands.fromPersonId();
        risks.openPoints(gridId).forEach(point -> answer(point, former, hands.toPersonId()));
        papers.openIn(gridId).stream()
                .filter(task -> former.test(task.officerId()))
                .forEach(task -> task.goTo(gridId, hands.toPersonId()));
    }

    @Override
    public int handToGrid(long fromGridId, long toGridId) {
        var points = risks.openPoints(fromGridId);
        var tasks = papers.openIn(fromGridId);
        if (!points.isEmpty() || !tasks.isEmpty()) {
            long host = scope.holders(fromGridId, Post.SAFETY_RESPONSIBLE).getFirst();
            points.forEach(point -> move(point, toGridId, host));
            tasks.forEach(task ->
                    task.goTo(toGridId, organisation.isOfContractor(task.officerId()) ? host : task.officerId()));
        }
        return points.size() + tasks.size();
    }

    private void move(RiskPoint point, long toGridId, long host) {
        point.moveTo(toGridId);
        answer(point, organisation::isOfContractor, host);
        journal.passOn(risks.measures(point.id()));
        journal.write(
                point, new RiskNews(RiskSubject.POINT, point.id(), RiskAction.DESCRIBE, point.name()), access.act());
    }

    /** Whatever of a point somebody of the former ones answers for, another answers for from now on. */
    private void answer(RiskPoint point, LongPredicate former, long successor) {
        var act = access.act();
        if (point.responsibleId() != null && former.test(point.responsibleId())) {
            point.answerBy(successor);
        }
        risks.units(point.id()).stream()
                .filter(unit -> former.test(unit.responsibleId()))
                .forEach(unit -> {
                    unit.answerBy(successor);
                    journal.tell(unit, act);
                });
        risks.events(point.id()).stream()
                .filter(event -> event.responsibleId() != null && former.test(event.responsibleId()))
                .forEach(event -> {
                    event.answerBy(successor);
                    journal.tell(event, act);
                });
        var measures = risks.measures(point.id()).stream()
                .filter(measure -> measure.responsibleId() != null && former.test(measure.responsibleId()))
                .toList();
        measures.forEach(measure -> measure.answerBy(successor));
        risks.flush();
        journal.passOn(measures);
    }
}
