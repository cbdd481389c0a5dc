package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The tables risks are graded by: reading for everybody, adopting and defining for the grid office. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class GradingTables {

    @Inject
    private RiskPapers papers;

    @Inject
    private RiskAccess access;

    @Inject
    private AuditTrail trail;

    /** All tables with their bands and factors. */
    public List<GradingTableRow> all() {
        return papers.tables().stream().map(GradingTable::row).toList();
    }

    /** The table in force on a day. */
    public GradingTableRow inForce(GradingMethod method, LocalDate day) {
        return papers.table(method, day).row();
    }

    /** Which tables were adopted from which day on, the newest of each method first. */
    public List<GradingAdoptionRow> adoptions() {
        return papers.adoptions().stream().map(GradingAdoption::row).toList();
    }

    /** Grades by that table from a day on, today at the earliest: what was assessed before keeps its level. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public void adopt(String code, LocalDate from, String reason) {
        var table = table(code);
        var act = access.act();
        var why = Typed.required(reason, 500, "risk.missing.reason");
        if (from.isBefore(act.day())) {
            throw Refusal.invalid("risk.refusal.adoptedInPast");
        }
        if (papers.isAdopted(table.method(), from)) {
            throw Refusal.conflict("risk.refusal.adoptedTwice", from.toString());
        }
        papers.add(new GradingAdoption(table, from, why, act));
        trail.record("risk-grading", table.id(), "adopt", null, null, code + " " + from);
    }

    /** Defines a table of the company's own, to be adopted afterwards. */
    @RolesAllowed(Roles.GRID_OFFICE)
    public GradingTableRow define(DefineGrading defined) {
        if (papers.table(defined.code()).isPresent()) {
            throw Refusal.conflict("risk.refusal.codeTwice", defined.code());
        }
        var base = table(defined.basedOn());
        var table = new GradingTable(defined, base.method(), base.factors());
        papers.add(table);
        trail.record("risk-grading", table.id(), "define", null, null, defined.toString());
        return table.row();
    }

    private GradingTable table(String code) {
        return papers.table(code).orElseThrow(() -> Refusal.notFound("risk.refusal.tableUnknown", code));
    }
}
