package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows targets beside what was done: variance, forecast, contribution, comparison; bounded by the caller's grids. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-3.3.4c", "R14-M2e", "R14-M3d"})
public class TargetBoard {

    /** A week of a month with what is asked of it. */
    public record WeekShare(LocalDate from, LocalDate to, int workdays, long amount) {}

    @Inject
    private Targets targets;

    @Inject
    private OrderSearch orders;

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Clock clock;

    /** The plan in force for a year, or the draft where none is yet. */
    public Optional<TargetPlanRow> current(int year, TargetIndicator indicator, TargetCustomers customers) {
        if (!scope.worksTheMarket()) {
            return Optional.empty();
        }
        var versions = targets.versions(new DraftTargets(year, indicator, customers, 0));
        return versions.stream()
                .filter(plan -> plan.state() == TargetState.IN_FORCE)
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(TargetPlan::row);
    }

    /** A plan as it stands today; lines of grids the caller does not see are left out. */
    public TargetView view(long planId) {
        var plan = targets.plan(planId);
        if (!scope.worksTheMarket()) {
            throw Refusal.notFound("target.refusal.unknown");
        }
        var tree = new TargetTree(targets.nodes(planId));
        var sold = orders.sold(LocalDate.of(plan.year() - 1, 1, 1), LocalDate.of(plan.year(), 12, 31));
        var sheet = new Sheet(
                plan,
                tree,
                new DoneBook(sold, plan.year(), plan.indicator(), plan.customers()),
                new DoneBook(sold, plan.year() - 1, plan.indicator(), plan.customers()),
                gridsBelow());
        var rows = new ArrayList<TargetRow>();
        for (var node : tree.nodes()) {
            if (sees(node)) {
                rows.add(row(sheet, node));
            }
        }
        return new TargetView(plan.row(), rows, plan.state() == TargetState.DRAFT && scope.mayPlan());
    }

    /** A month of a line by weeks and their working days. */
    public List<WeekShare> weeks(TargetRow row, YearMonth month) {
        return Seasons.weeks(row.months().of(month.getMonthValue()), month, calendars.current()).stream()
                .map(week -> new WeekShare(week.from(), week.to(), week.workdays(), week.amount()))
                .toList();
    }

    private record Sheet(
            TargetPlan plan, TargetTree tree, DoneBook thisYear, DoneBook lastYear, Map<Long, Set<Long>> below) {

        Months done(TargetNode node, DoneBook book) {
            var grid = node.gridId();
            if (grid == null) {
                return book.all();
            }
            return node.personId() == null
                    ? book.of(below.getOrDefault(grid, Set.of(grid)))
                    : book.of(grid, node.personId());
        }
    }

    private TargetRow row(Sheet sheet, TargetNode node) {
        var today = CompanyClock.dayOf(clock.instant());
        int year = sheet.plan().year();
        int month = month(year, today);
        var months = node.months();
        var done = sheet.done(node, sheet.thisYear());
        var before = sheet.done(node, sheet.lastYear());
        var progress = Progress.on(
                today,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                new Progress.Amounts(months.total(), due(months, year, today), done.total()));
        return new TargetRow(
                node.id(),
                node.parentId(),
                sheet.tree().depth(node),
                node.kind(),
                node.name(),
                node.gridId(),
                node.personId(),
                months,
                sheet.tree().unassigned(node),
                sheet.tree().open(node),
                done,
                progress,
                Progress.percent(done.total(), above(sheet, node, done)),
                month > 1 ? done.of(month - 1) : before.of(Months.COUNT),
                month > 0 ? done.of(month) : 0,
                month > 0 ? before.of(month) : 0,
                mayChange(sheet.plan(), node));
    }

    /** The month that is compared: this one in the plan's year, none before it, December after it. */
    private static int month(int year, LocalDate today) {
        if (today.getYear() == year) {
            return today.getMonthValue();
        }
        return today.getYear() < year ? 0 : Months.COUNT;
    }

    private static long above(Sheet sheet, TargetNode node, Months own) {
        return node.parentId() == null
                ? own.total()
                : sheet.tree()
                        .node(node.parentId())
                        .map(parent -> sheet.done(parent, sheet.thisYear()).total())
                        .orElse(0L);
    }

    /** What the plan asks for up to today: whole months, and of this one its working days that have gone. */
    private long due(Months months, int year, LocalDate today) {
        if (today.getYear() != year) {
            return today.getYear() < year ? 0 : months.total();
        }
        var first = today.withDayOfMonth(1);
        var last = YearMonth.from(today).atEndOfMonth();
        var calendar = calendars.current();
        int gone = calendar.workdaysBetween(first.minusDays(1), today);
        int left = calendar.workdaysBetween(today, last);
        return months.upTo(today.getMonthValue() - 1) + Shares.of(months.of(today.getMonthValue()), gone, left)[0];
    }

    private boolean sees(TargetNode node) {
        return node.gridId() == null ? scope.visibleGridIds().isEmpty() : scope.sees(node.gridId());
    }

    private boolean mayChange(TargetPlan plan, TargetNode node) {
        return plan.state() == TargetState.DRAFT
                && (scope.mayPlan()
                        || (node.kind() == NodeKind.PERSON
                                && node.gridId() != null
                                && scope.holds(node.gridId(), SalesPost.AREA_MANAGER)));
    }

    /** Every area with itself and all grids below it. */
    private Map<Long, Set<Long>> gridsBelow() {
        var rows = grids.tree();
        var below = new HashMap<Long, Set<Long>>();
        for (var row : rows) {
            below.put(
                    row.id(),
                    rows.stream()
                            .filter(other -> other.pathIds().contains(row.id()))
                            .map(SalesGridRow::id)
                            .collect(Collectors.toSet()));
        }
        return below;
    }
}
