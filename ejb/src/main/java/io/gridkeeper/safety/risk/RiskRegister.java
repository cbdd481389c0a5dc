package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that changes risk points, their units and their events. The responsible and the administrators of a grid
 * and the grid office write its risks; platforms are told in the same transaction. Refusals: not found for what the
 * caller does not see, forbidden for what is not his to do, conflict for what was closed.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RiskRegister {

    @Inject
    private Risks risks;

    @Inject
    private RiskAccess access;

    @Inject
    private RiskJournal journal;

    @Inject
    private RiskEnding ending;

    @Inject
    private RiskPapers papers;

    /** Opens a risk point in a grid; the code it got. */
    @Clause("R07-10b")
    public String addPoint(DescribePoint described) {
        var act = access.edit(described.gridId(), described.name());
        require(described);
        var code = described.code() == null ? risks.nextCode() : described.code();
        if (risks.knownPoint(code).isPresent()) {
            throw Refusal.conflict("risk.refusal.codeTwice", code);
        }
        var point = new RiskPoint(code, described, act.day());
        risks.add(point);
        journal.write(point, news(RiskSubject.POINT, point.id(), RiskAction.ADD, point.name()), act);
        return code;
    }

    /** Describes a point anew; in another grid only for who may write both. Its code stays. */
    public void describePoint(String code, DescribePoint described) {
        var point = risks.point(code);
        var act = access.edit(point);
        access.edit(described.gridId(), described.name());
        require(described);
        point.describe(described);
        journal.passOn(risks.measures(point.id()));
        journal.write(point, news(RiskSubject.POINT, point.id(), RiskAction.DESCRIBE, point.name()), act);
    }

    /** Closes a point with everything below it; platforms are told that it is deleted, children first. */
    public void closePoint(String code, String reason) {
        var point = risks.point(code);
        var act = access.edit(point);
        var why = Typed.required(reason, 500, "risk.missing.reason");
        ending.endAll(point, act);
        point.close(act.day());
        journal.write(point, news(RiskSubject.POINT, point.id(), RiskAction.END, why), act);
    }

    /** Adds a unit to a point; its id. */
    public long addUnit(String pointCode, DescribeUnit described) {
        var point = risks.point(pointCode);
        var act = access.edit(point);
        access.requirePerson(described.responsibleId());
        var unit = new RiskUnit(point, UUID.randomUUID().toString(), described, act.at());
        risks.add(unit);
        journal.write(point, news(RiskSubject.UNIT, unit.id(), RiskAction.ADD, unit.name()), act);
        journal.tell(unit, act);
        return unit.id();
    }

    /** Describes a unit anew. */
    public void describeUnit(long unitId, DescribeUnit described) {
        var unit = risks.unit(unitId);
        var act = access.edit(unit.point());
        access.requirePerson(described.responsibleId());
        unit.describe(described);
        journal.write(unit.point(), news(RiskSubject.UNIT, unit.id(), RiskAction.DESCRIBE, unit.name()), act);
        journal.tell(unit, act);
    }

    /** Adds what can happen in a unit; its id. */
    public long addEvent(long unitId, DescribeEvent described) {
        var unit = risks.unit(unitId);
        var act = access.edit(unit.point());
        require(described);
        var event = new RiskEvent(unit, UUID.randomUUID().toString(), described, act.at());
        risks.add(event);
        journal.write(unit.point(), news(RiskSubject.EVENT, event.id(), RiskAction.ADD, event.name()), act);
        journal.tell(event, act);
        return event.id();
    }

    /** Describes an event anew; a major one keeps a responsible person. */
    @Clause("R07-10b")
    public void describeEvent(long eventId, DescribeEvent described) {
        var event = risks.event(eventId);
        var point = event.unit().point();
        var act = access.edit(point);
        require(described);
        event.describe(described);
        journal.passOn(risks.measures(point.id()).stream()
                .filter(measure -> measure.event().id() == eventId)
                .toList());
        journal.write(point, news(RiskSubject.EVENT, event.id(), RiskAction.DESCRIBE, event.name()), act);
        journal.tell(event, act);
    }

    /** Ends an event with its measures: it cannot happen any more. */
    public void endEvent(long eventId, String reason) {
        var event = risks.event(eventId);
        var point = event.unit().point();
        var act = access.edit(point);
        var why = Typed.required(reason, 500, "risk.missing.reason");
        ending.end(event, act);
        risks.flush();
        point.weigh(risks.events(point.id()));
        journal.write(point, news(RiskSubject.EVENT, event.id(), RiskAction.END, why), act);
    }

    private void require(DescribePoint described) {
        access.requirePlace(described.placeId(), described.gridId());
        access.requirePerson(described.responsibleId());
    }

    private void require(DescribeEvent described) {
        access.requirePerson(described.responsibleId());
        var task = described.identificationId();
        if (task != null) {
            access.requireVisible(papers.identification(task).gridId(), String.valueOf(task));
        }
    }

    private static RiskNews news(RiskSubject subject, long id, RiskAction action, @Nullable String note) {
        return new RiskNews(subject, id, action, note);
    }
}
