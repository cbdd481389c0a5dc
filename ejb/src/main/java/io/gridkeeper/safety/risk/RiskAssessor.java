package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Grades risks by the table in force on the day; every assessment stays. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RiskAssessor {

    @Inject
    private Risks risks;

    @Inject
    private RiskPapers papers;

    @Inject
    private RiskAccess access;

    @Inject
    private RiskJournal journal;

    @Inject
    private OrganisationRegister organisation;

    /** What factors would come to on a day; nothing is stored. */
    public Graded preview(RiskFactors factors, LocalDate on) {
        return papers.table(factors.method(), on).grade(factors);
    }

    /**
     * Assesses an event. The residual level needs the inherent one and at least one measure; a major risk needs a
     * responsible person. The point takes its levels anew.
     */
    @Clause("R07-10b")
    public Graded assess(long eventId, AssessRisk wish) {
        var event = risks.event(eventId);
        var point = event.unit().point();
        var act = access.edit(point);
        requireSense(event, wish, act);
        var graded = preview(wish.factors(), wish.on());
        papers.add(new RiskAssessment(event, wish, graded, act));
        event.assess(wish.stage(), graded.level(), wish.on());
        risks.flush();
        point.weigh(risks.events(point.id()));
        journal.write(point, new RiskNews(RiskSubject.EVENT, eventId, RiskAction.ASSESS, note(wish, graded)), act);
        return graded;
    }

    /** The assessments of an event the caller sees, the newest first. */
    public List<AssessmentRow> history(long eventId) {
        var event = risks.event(eventId);
        access.requireVisible(event.unit().point().gridId(), String.valueOf(eventId));
        var codes = papers.tables().stream().collect(Collectors.toMap(GradingTable::id, GradingTable::code));
        var made = papers.assessments(List.of(eventId));
        var names = organisation.names(made.stream()
                .map(RiskAssessment::assessorId)
                .filter(Objects::nonNull)
                .toList());
        return made.stream()
                .map(one -> one.row(
                        codes.getOrDefault(one.tableId(), ""),
                        one.assessorId() == null ? null : names.get(one.assessorId())))
                .toList();
    }

    private void requireSense(RiskEvent event, AssessRisk wish, RiskAct act) {
        if (!event.isActive()) {
            throw Refusal.conflict("risk.refusal.closed", event.name());
        }
        if (wish.on().isAfter(act.day())) {
            throw Refusal.invalid("risk.refusal.inFuture");
        }
        if (wish.stage() == AssessmentStage.RESIDUAL && event.inherent() == null) {
            throw Refusal.invalid("risk.refusal.inherentFirst");
        }
        if (wish.stage() == AssessmentStage.RESIDUAL && risks.measuresOf(event.id()) == 0) {
            throw Refusal.invalid("risk.refusal.measureFirst");
        }
    }

    /** Stage, method, score and level by their names: the page puts them into words. */
    private static String note(AssessRisk wish, Graded graded) {
        return String.join(
                " ",
                wish.stage().name(),
                wish.factors().method().name(),
                graded.score().stripTrailingZeros().toPlainString(),
                graded.level().name());
    }
}
