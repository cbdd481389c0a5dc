package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.marketing.customer.CustomerPlacing;
import io.gridkeeper.marketing.dispute.DisputeEvent.Deed;
import io.gridkeeper.marketing.territory.FoundUnit;
import io.gridkeeper.marketing.territory.GridFinder;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** What the diagram does by itself: lets the rules propose, and moves the customer. */
@Dependent
class DisputeCourt {

    @Inject
    private Disputes disputes;

    @Inject
    private DisputeAccess access;

    @Inject
    private DisputeBells bells;

    @Inject
    private GridFinder finder;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private CustomerPlacing customers;

    /** The hearing is over: the company's rules say whose the customer is, and the sales manager is told. */
    @Clause("R14-3.1d")
    void propose(long disputeId) {
        var dispute = disputes.hold(disputeId);
        var facts = DisputeRules.noFacts();
        facts.put(DisputeCriterion.ADDRESS, atAddress(dispute));
        facts.put(
                DisputeCriterion.NAMED_LIST,
                dispute.ownerId().map(this::worksIn).orElse(List.of()));
        facts.put(
                DisputeCriterion.FIRST_FILED,
                dispute.filedById().map(this::worksIn).orElse(List.of()));
        var proposal = disputes.inForce()
                .propose(dispute.holderGridId(), dispute.claimantGridId(), facts)
                .orElse(null);
        dispute.propose(proposal);
        var clause = proposal == null ? "R14-3.1d" : proposal.clause();
        var note = proposal == null ? null : proposal.criterion().name();
        disputes.add(new DisputeEvent(dispute, new Deed(DisputeAct.PROPOSE, note, clause), null, access.now()));
        bells.toDecide(dispute);
    }

    private List<Long> atAddress(Dispute dispute) {
        return dispute.address()
                .map(finder::at)
                .map(found -> found instanceof FoundUnit.Found one && one.salesGridId() != null
                        ? List.of(one.salesGridId())
                        : List.<Long>of())
                .orElse(List.of());
    }

    private List<Long> worksIn(long person) {
        return List.copyOf(scope.gridsOf(person));
    }

    /** The customer goes to the unit of the grid that claimed it. */
    @Clause("R14-3.1d")
    void move(long disputeId) {
        var dispute = disputes.hold(disputeId);
        var unit = Objects.requireNonNull(
                units.byIds(List.of(dispute.claimantUnitId())).get(dispute.claimantUnitId()));
        customers.move(dispute.customerNumber(), unit.code(), dispute.number());
        disputes.add(new DisputeEvent(
                dispute, new Deed(DisputeAct.MOVE, unit.code(), "R14-3.1d"), access.person(), access.now()));
    }
}
