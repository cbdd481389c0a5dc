package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Tasks to identify risks: planned for a grid, done by its officer, closed with what was found. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RiskIdentification {

    @Inject
    private Risks risks;

    @Inject
    private RiskPapers papers;

    @Inject
    private RiskAccess access;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** Plans a task; its id. */
    public long plan(PlanIdentification plan) {
        access.edit(plan.gridId(), plan.name());
        access.requirePerson(plan.officerId());
        var task = new Identification(risks.nextTask(), plan);
        papers.add(task);
        trail.record("risk-identification", task.id(), "plan", null, null, task.number());
        return task.id();
    }

    /** Closes a task with its finding: its officer does, or who may write the grid's risks. */
    public void close(long taskId, String finding) {
        var task = papers.identification(taskId);
        access.requireVisible(task.gridId(), String.valueOf(taskId));
        var act = access.act();
        if (!Objects.equals(act.personId(), task.officerId()) && !access.mayEdit(task.gridId())) {
            throw Refusal.forbidden("risk.refusal.mayNot");
        }
        task.close(Typed.required(finding, 1000, "risk.missing.finding"), act.day());
        trail.record("risk-identification", task.id(), "close", null, null, task.number());
    }

    /** The tasks the caller sees, the newest first; at most 500. */
    public List<IdentificationRow> list() {
        var bounds = access.within(null);
        var tasks = papers.identifications().stream()
                .filter(task -> bounds == null || bounds.contains(task.gridId()))
                .toList();
        var names =
                organisation.names(tasks.stream().map(Identification::officerId).toList());
        var rows = grids.byIds(tasks.stream().map(Identification::gridId).toList());
        var naming = new RiskNaming(names, rows);
        return tasks.stream()
                .map(task -> task.row(
                        naming.grid(task.gridId()),
                        Objects.requireNonNullElse(naming.person(task.officerId()), ""),
                        papers.eventsFoundIn(task.id())))
                .toList();
    }
}
