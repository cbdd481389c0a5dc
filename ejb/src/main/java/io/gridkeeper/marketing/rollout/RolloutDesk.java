package io.gridkeeper.marketing.rollout;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The roll-out of sales grids: read by those who work the market, done by the sales manager. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RolloutDesk {

    private static final int LONGEST = 500;
    private static final int LONGEST_TITLE = 120;
    private static final int OWN_STEP = 4;
    private static final int SHOWN = 50;
    private static final String KIND = "rollout";

    @Inject
    private Rollouts rollouts;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private SalesScope scope;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The four steps; what each lacks is counted over the whole market and told to those who see all of it. */
    @Clause("R14-3.0b")
    public List<StepRow> steps() {
        requireMarket();
        boolean all = scope.visibleGridIds().isEmpty();
        return rollouts.steps().stream()
                .map(step -> step.row(all ? gaps(step) : List.of()))
                .toList();
    }

    private List<StepGap> gaps(RolloutStep step) {
        var gaps = new ArrayList<StepGap>();
        switch (step.number()) {
            case 1 -> add(gaps, StepGap.Kind.NO_BOUNDARY, rollouts.gridsWithoutUnits());
            case 2 -> {
                add(gaps, StepGap.Kind.INCOMPLETE, grids.gaps().size());
                add(gaps, StepGap.Kind.DEPARTMENT, Department.values().length - rollouts.departments());
            }
            case OWN_STEP -> add(gaps, StepGap.Kind.TITLE, step.title() == null ? 1 : 0);
            default -> {
                // what the third step brings about is judged by people
            }
        }
        return gaps;
    }

    private static void add(List<StepGap> gaps, StepGap.Kind kind, long number) {
        if (number > 0) {
            gaps.add(new StepGap(kind, number));
        }
    }

    /** Closes a step; those before it must be closed and still hold. */
    @Clause("R14-3.0b")
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void close(int number, String words) {
        var step = step(number);
        StepRules.requireClosable(number, steps());
        var what = Typed.required(words, LONGEST, "rollout.missing.words");
        step.close(what, caller.get().name(), CompanyClock.dayOf(clock.instant()));
        trail.record(KIND, number, "close", "R14-3.0b", null, what);
    }

    /** Opens a step again; later ones that are closed must be opened before. */
    @Clause("R14-3.0b")
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void reopen(int number) {
        var step = step(number);
        if (rollouts.steps().stream().anyMatch(later -> later.number() > number && later.isClosed())) {
            throw Refusal.conflict("rollout.refusal.successorClosed", number).citing("R14-3.0b");
        }
        step.reopen();
        trail.record(KIND, number, "reopen", "R14-3.0b", null, null);
    }

    /** Says what the company's own step is. */
    @Clause("R14-3.0b")
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void nameOwnStep(String title) {
        var called = Typed.required(title, LONGEST_TITLE, "rollout.missing.title");
        step(OWN_STEP).name(called);
        trail.record(KIND, OWN_STEP, "name", "R14-3.0b", null, called);
    }

    /** Records the duties that change by a decision, each with the day from which it counts. Gives its number. */
    @Clause("R14-3.0a")
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public String change(NewChangeSet decided) {
        var set = new DutyChangeSet(
                rollouts.nextNumber(decided.decidedOn().getYear()),
                decided,
                caller.get().name(),
                clock.instant());
        rollouts.add(set);
        trail.record("dutyChanges", set.id(), "record", "R14-3.0a", null, decided.toString());
        return set.row().number();
    }

    /** The last decisions, the newest first. */
    @Clause("R14-3.0a")
    public List<ChangeSetRow> changes() {
        requireMarket();
        return rollouts.sets(SHOWN).stream().map(DutyChangeSet::row).toList();
    }

    private RolloutStep step(int number) {
        return rollouts.step(number).orElseThrow(() -> Refusal.notFound("rollout.refusal.unknown", number));
    }

    private void requireMarket() {
        if (!scope.worksTheMarket()) {
            throw Refusal.notFound("rollout.refusal.notYours");
        }
    }
}
