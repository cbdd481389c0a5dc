package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a year's target down: company, areas, grids, people, each by months. The sales manager drafts, changes and puts
 * in force; an area manager changes the people of his grids. What does not add up is refused with the difference.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-M1a", "R14-3.3.4c", "R14-3.3.4a"})
public class TargetBook {

    private static final String KIND = "targetPlan";

    @Inject
    private Targets targets;

    @Inject
    private TargetFrame frame;

    @Inject
    private SalesScope scope;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CalendarBook calendars;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All versions, the newest year first; for those who work the market. */
    public List<TargetPlanRow> plans() {
        return scope.worksTheMarket()
                ? targets.plans().stream().map(TargetPlan::row).toList()
                : List.of();
    }

    /** The company's seasons, twelve percents. */
    public List<Integer> seasons() {
        return targets.seasons().percents();
    }

    /** Changes the seasons for plans to come. */
    public void season(List<Integer> percents) {
        requireMayPlan();
        var seasons = new Seasons(percents);
        targets.setting().become(seasons);
        trail.record(KIND, 0, "season", null, null, seasons.text());
    }

    /** Drafts a year: the total by months, and evenly down to the people of today. Gives the plan's id. */
    public long draft(DraftTargets draft, TargetBasis basis) {
        requireMayPlan();
        var versions = targets.versions(draft);
        if (versions.stream().anyMatch(plan -> plan.state() == TargetState.DRAFT)) {
            throw Refusal.conflict("target.refusal.draftOpen");
        }
        int number = versions.isEmpty() ? 1 : versions.getFirst().row().number() + 1;
        var plan = new TargetPlan(draft, number, targets.seasons(), person(), clock.instant());
        targets.add(plan);
        var tree = frame.build(plan);
        tree.root().assign(byMonths(plan, draft.total()));
        frame.weigh(plan, tree, basis);
        tree.spread(tree.root());
        trail.record(KIND, plan.id(), "draft", "R14-3.3.4c", null, draft.toString());
        return plan.id();
    }

    /**
     * Gives a line another year's amount; the parts below stay. Its months are what its neighbours leave open where the
     * year then adds up, else they follow the seasons.
     */
    public void assign(long planId, long nodeId, long amount) {
        var plan = targets.plan(planId);
        var completing = new TargetTree(targets.nodes(planId)).completing(nodeId, amount);
        assign(plan, nodeId, completing.orElseGet(() -> byMonths(plan, amount)));
    }

    /** Gives a line other months; the parts below stay. */
    public void assign(long planId, long nodeId, Months months) {
        assign(targets.plan(planId), nodeId, months);
    }

    private void assign(TargetPlan plan, long nodeId, Months months) {
        plan.requireDraft();
        var node = changeable(new TargetTree(targets.nodes(plan.id())), nodeId);
        var before = node.months().text();
        node.assign(months);
        trail.record(KIND, plan.id(), "assign", null, node.name() + " " + before, months.text());
    }

    /** Spreads a line over all below it by weights; what they had goes. */
    public void spread(long planId, long nodeId, TargetBasis basis) {
        var plan = targets.plan(planId);
        plan.requireDraft();
        var tree = new TargetTree(targets.nodes(planId));
        var node = tree.node(nodeId)
                .filter(found -> maySpread(found))
                .orElseThrow(() -> Refusal.notFound("target.refusal.unknown"));
        frame.weigh(plan, tree, basis);
        tree.spread(node);
        trail.record(KIND, planId, "spread", null, node.name(), basis.name());
    }

    /** Puts a draft in force; refused with the difference where parts do not add up. The version before is replaced. */
    public void approve(long planId) {
        requireMayPlan();
        var plan = targets.plan(planId);
        plan.requireDraft();
        new TargetTree(targets.nodes(planId)).gap().ifPresent(gap -> {
            throw Refusal.invalid("target.refusal.doesNotAddUp", gap.name(), shown(plan, gap.difference()))
                    .citing("R14-M1a");
        });
        targets.versions(plan).stream()
                .filter(other -> other.state() == TargetState.IN_FORCE)
                .forEach(TargetPlan::replace);
        plan.approve(person(), clock.instant());
        trail.record(KIND, planId, "approve", "R14-M1a", null, plan.row().toString());
    }

    /** Begins the next version of a plan with the same amounts. Gives its id. */
    public long revise(long planId) {
        requireMayPlan();
        var plan = targets.plan(planId);
        var versions = targets.versions(plan);
        if (versions.stream().anyMatch(other -> other.state() == TargetState.DRAFT)) {
            throw Refusal.conflict("target.refusal.draftOpen");
        }
        var next = plan.next(versions.getFirst().row().number() + 1, person(), clock.instant());
        targets.add(next);
        copy(targets.nodes(planId), next.id());
        trail.record(KIND, next.id(), "revise", null, String.valueOf(planId), null);
        return next.id();
    }

    /** Throws a draft away. */
    public void discard(long planId) {
        requireMayPlan();
        var plan = targets.plan(planId);
        plan.requireDraft();
        trail.record(KIND, planId, "discard", null, plan.row().toString(), null);
        targets.remove(plan);
    }

    private void copy(List<TargetNode> nodes, long planId) {
        Map<Long, Long> ids = new HashMap<>();
        for (var node : nodes) {
            var copy = node.copy(planId, node.parentId() == null ? null : ids.get(node.parentId()));
            targets.add(copy);
            ids.put(node.id(), copy.id());
        }
    }

    private TargetNode changeable(TargetTree tree, long nodeId) {
        return tree.node(nodeId)
                .filter(node -> scope.mayPlan() || (node.kind() == NodeKind.PERSON && leads(node)))
                .orElseThrow(() -> Refusal.notFound("target.refusal.unknown"));
    }

    private boolean maySpread(TargetNode node) {
        return scope.mayPlan() || (node.kind() == NodeKind.GRID && leads(node));
    }

    private boolean leads(TargetNode node) {
        return node.gridId() != null && scope.holds(node.gridId(), SalesPost.AREA_MANAGER);
    }

    private Months byMonths(TargetPlan plan, long amount) {
        new DraftTargets(plan.year(), plan.indicator(), plan.customers(), amount);
        return Months.of(plan.seasons().months(amount, plan.year(), calendars.current()));
    }

    /** Money in yuan. */
    private static String shown(TargetPlan plan, long difference) {
        return plan.indicator() == TargetIndicator.REVENUE
                ? BigDecimal.valueOf(difference, 2).toPlainString()
                : String.valueOf(difference);
    }

    private @Nullable Long person() {
        return caller.get().personId();
    }

    private void requireMayPlan() {
        if (!scope.mayPlan()) {
            throw Refusal.forbidden("target.refusal.notYours");
        }
    }
}
