package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The company's table of dunning steps. A change holds for the next step of everything that is open. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-M2c")
public class DunningBook {

    private static final String KIND = "dunningStep";
    private static final int PAGE = 500;

    @Inject
    private CollectionItems items;

    @Inject
    private CollectionAccess access;

    @Inject
    private CalendarBook calendars;

    @Inject
    private AuditTrail trail;

    /** All steps by kind and position. */
    public List<StepRow> steps() {
        return items.steps();
    }

    /** Gives a kind other steps, counted anew from one in their order. */
    public void store(CollectionKind kind, List<StepRow> steps) {
        access.requireMayPlan();
        var numbered = new ArrayList<StepRow>();
        for (var step : steps) {
            numbered.add(new StepRow(kind, numbered.size() + 1, step.action(), step.amount(), step.unit()));
        }
        if (numbered.isEmpty()) {
            throw Refusal.invalid("collection.refusal.noSteps");
        }
        requireOrder(kind, numbered);
        items.replaceSteps(kind, numbered);
        trail.record(KIND, 0, kind.name(), "R14-M2c", null, numbered.toString());
        planAnew(kind, new DunningTable(numbered, calendars.current()));
    }

    /** Every step later than the one before it, on any due day; seen on one far from holidays is seen on all. */
    private void requireOrder(CollectionKind kind, List<StepRow> steps) {
        var calendar = new WorkCalendar(Map.of(), Set.of());
        var due = access.today();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).day(due, calendar).isBefore(steps.get(i - 1).day(due, calendar))) {
                throw Refusal.invalid("collection.refusal.order", kind.name(), i + 1);
            }
        }
    }

    private void planAnew(CollectionKind kind, DunningTable table) {
        var page = items.openAfter(kind, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(item -> item.plan(table));
            long last = page.getLast().id();
            items.flushAndForget();
            page = items.openAfter(kind, last, PAGE);
        }
    }
}
