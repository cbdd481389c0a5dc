package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.marketing.customer.CustomerPlacing;
import io.gridkeeper.marketing.dispute.DisputeEvent.Deed;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Everything that changes a dispute. Refusals: not found for what concerns none of the caller's grids, forbidden for
 * what is another side's to do, conflict for what somebody did before him.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-3.1d")
public class DisputeRegister {

    private static final int LONGEST = 500;
    private static final String KIND = "customerDispute";

    @Inject
    private Disputes disputes;

    @Inject
    private DisputeAccess access;

    @Inject
    private DisputeProcess process;

    @Inject
    private DisputeBells bells;

    @Inject
    private CustomerPlacing customers;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private CalendarBook calendars;

    @Inject
    private AuditTrail trail;

    /** Claims another grid's customer for a grid of the caller's. Gives the number of the dispute. */
    public String claim(ClaimCustomer claim) {
        var unit = units.unit(claim.unitCode());
        var customer = customers.known(claim.customerNumber(), claim.customerName());
        var holder = customer.gridId();
        var claimant = unit.salesGridId();
        if (holder == null || claimant == null) {
            throw Refusal.invalid("dispute.refusal.noGrid").citing("R14-1c");
        }
        if (holder.equals(claimant)) {
            throw Refusal.invalid("dispute.refusal.ownCustomer", customer.name());
        }
        if (disputes.hasOpen(customer.id())) {
            throw Refusal.conflict("dispute.refusal.openAlready", customer.number())
                    .citing("R14-3.1d");
        }
        var dispute = new Dispute(
                new Dispute.Claim(
                        disputes.nextNumber(access.today().getYear()),
                        claimant,
                        unit.id(),
                        access.person(),
                        access.now(),
                        hearingEnds()),
                customer,
                holder,
                claim.grounds());
        disputes.open(dispute);
        note(dispute, new Deed(DisputeAct.CLAIM, claim.grounds(), "R14-3.1d"));
        process.start(dispute);
        disputes.flush(dispute);
        bells.claimed(dispute);
        return dispute.number();
    }

    /** The end of the last workday of the hearing. */
    private Instant hearingEnds() {
        var last = calendars
                .current()
                .plusWorkdays(access.today(), disputes.setting().hearingWorkdays());
        return CompanyClock.endOf(last);
    }

    /** The grid that has the customer says its word; the rules propose at once. */
    public void hear(String number, String statement) {
        var dispute = allowed(number, DisputeAct.HEAR);
        var words = Typed.required(statement, LONGEST, "dispute.missing.statement");
        dispute.hear(words, access.person(), access.now());
        note(dispute, new Deed(DisputeAct.HEAR, words, "R14-3.1d"));
        process.heard(dispute);
        disputes.flush(dispute);
    }

    /** The sales manager decides, whatever the rules proposed, with a reason; the customer moves or stays. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void decide(String number, DecideDispute how) {
        var dispute = allowed(number, DisputeAct.DECIDE);
        dispute.decide(how, access.person(), access.now());
        note(dispute, new Deed(DisputeAct.DECIDE, how.reason(), "R14-3.1d"));
        process.decided(dispute);
        disputes.flush(dispute);
        bells.ended(dispute);
    }

    /** The grid that claimed takes its claim back. */
    public void withdraw(String number, String reason) {
        var dispute = allowed(number, DisputeAct.WITHDRAW);
        var why = Typed.required(reason, LONGEST, "dispute.missing.reason");
        dispute.withdraw(why, access.person(), access.now());
        note(dispute, new Deed(DisputeAct.WITHDRAW, why, null));
        process.withdrawn(dispute);
        disputes.flush(dispute);
        bells.ended(dispute);
    }

    /** Puts the criteria into the company's order and says how long a hearing lasts; disputes claimed before keep theirs. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void order(List<DisputeCriterion> criteria, int hearingWorkdays) {
        var known = disputes.rules();
        var lines = criteria.stream()
                .flatMap(one -> known.stream().filter(rule -> rule.criterion() == one))
                .map(DisputeRule::line)
                .toList();
        var before = disputes.inForce();
        var wanted = new DisputeRules(lines, hearingWorkdays);
        known.forEach(rule -> rule.placeAt(criteria.indexOf(rule.criterion()) + 1));
        disputes.setting().hearFor(wanted.hearingWorkdays());
        trail.record("disputeRules", 0, "order", "R14-3.1d", before.toString(), wanted.toString());
    }

    private Dispute allowed(String number, DisputeAct act) {
        var dispute = disputes.get(number);
        access.require(dispute, act);
        return dispute;
    }

    private void note(Dispute dispute, Deed deed) {
        disputes.add(new DisputeEvent(dispute, deed, access.person(), access.now()));
        trail.record(
                KIND,
                dispute.id(),
                deed.act().name(),
                deed.clause(),
                null,
                dispute.state().name());
    }
}
