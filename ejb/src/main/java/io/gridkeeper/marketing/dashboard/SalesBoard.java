package io.gridkeeper.marketing.dashboard;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.marketing.collection.CollectionFilter;
import io.gridkeeper.marketing.collection.CollectionSearch;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerTouches;
import io.gridkeeper.marketing.order.OrderFilter;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.target.NodeKind;
import io.gridkeeper.marketing.target.TargetRow;
import io.gridkeeper.marketing.team.TeamWork;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesGridState;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.visit.CoverageFigures;
import io.gridkeeper.marketing.visit.VisitFilter;
import io.gridkeeper.marketing.visit.VisitSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dashboards: every grid the caller sees by a figure, and the caller's own day. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-2.4b", "R14-1e", "R14-M2b", "R14-M2e", "R14-M3d", "R14-M4a"})
public class SalesBoard {

    private static final int MOST_GRIDS = 60;
    private static final int QUARTER = 3;
    private static final int MONTHS = 12;
    private static final String TRUE = "true";

    @Inject
    private SalesScope scope;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private TargetFigures targets;

    @Inject
    private CoverageFigures coverage;

    @Inject
    private CustomerTouches touches;

    @Inject
    private CustomerSearch customers;

    @Inject
    private OrderSearch orders;

    @Inject
    private CollectionSearch collection;

    @Inject
    private VisitSearch visits;

    @Inject
    private TeamWork work;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The days a board counts in. */
    private record Days(LocalDate today, LocalDate month, LocalDate quarter) {

        static Days of(LocalDate today) {
            int first = (today.getMonthValue() - 1) / QUARTER * QUARTER + 1;
            return new Days(today, today.withDayOfMonth(1), LocalDate.of(today.getYear(), first, 1));
        }
    }

    /**
     * The active grids the caller sees, the best by the figure first.
     *
     * @param area an area or grid with everything below it; null for all
     */
    public BoardView board(BoardFigure figure, @Nullable Long area) {
        var days = Days.of(CompanyClock.dayOf(clock.instant()));
        var seen = grids.tree().stream()
                .filter(row -> row.isGrid() && row.state() == SalesGridState.ACTIVE)
                .filter(row -> area == null || row.pathIds().contains(area))
                .toList();
        var shown = seen.stream().limit(MOST_GRIDS).toList();
        var rows = targets.rows(days.today().getYear());
        var byGrid = TargetFigures.byGrid(rows);
        var figures = shown.stream()
                .map(grid -> figures(grid, byGrid.get(grid.id()), days))
                .toList();
        var sold = sold(days.today(), shown);
        return new BoardView(
                figure,
                days.quarter(),
                days.month(),
                days.today(),
                ranked(figure, figures),
                seen.size() > shown.size(),
                sold.getFirst(),
                sold.getLast(),
                figures.stream().mapToLong(one -> one.coverage().areas()).sum(),
                figures.stream().mapToLong(one -> one.coverage().areasCovered()).sum(),
                figures.stream().mapToLong(one -> one.coverage().customers()).sum(),
                figures.stream().mapToLong(one -> one.coverage().touched()).sum(),
                figures.stream().mapToLong(one -> one.coverage().known()).sum());
    }

    private static List<RankedGrid> ranked(BoardFigure figure, List<GridFigures> figures) {
        double highest =
                figures.stream().mapToDouble(one -> one.value(figure)).max().orElse(0);
        Comparator<GridFigures> order = Comparator.comparingDouble(one -> one.value(figure));
        var sorted = figures.stream()
                .sorted((figure.isMoreBetter() ? order.reversed() : order).thenComparing(GridFigures::code))
                .toList();
        var ranked = new ArrayList<RankedGrid>();
        for (var one : sorted) {
            double value = one.value(figure);
            ranked.add(new RankedGrid(ranked.size() + 1, FigureLevels.of(figure, value, highest), value, one));
        }
        return ranked;
    }

    private GridFigures figures(SalesGridRow grid, @Nullable TargetRow target, Days days) {
        var done = orders.figures(grid.id(), days.month(), days.today());
        var kept = touches.kept(grid.id(), days.quarter(), days.today());
        var arrears = collection.sum(CollectionFilter.parse(asked("kind", "ARREARS", grid.id())));
        return new GridFigures(
                grid.id(),
                grid.code(),
                grid.name(),
                target == null ? 0 : target.progress().target(),
                target == null ? 0 : target.progress().due(),
                target == null ? 0 : target.progress().done(),
                target == null ? BigDecimal.ZERO : target.progress().reached(),
                coverage.of(grid.id(), days.quarter(), days.today()),
                done.successShare(),
                done.onTimeShare(),
                kept.getFirst(),
                kept.getLast(),
                orders.sum(OrderFilter.parse(asked("open", TRUE, grid.id()))).orders(),
                orders.sum(OrderFilter.parse(asked("overdue", TRUE, grid.id()))).orders(),
                arrears.items(),
                arrears.amount());
    }

    private static Map<String, List<String>> asked(String name, String value, long grid) {
        return Map.of(name, List.of(value), "grid", List.of(String.valueOf(grid)));
    }

    /** What the shown grids sold in each month of this year and of the last. */
    private List<List<Long>> sold(LocalDate today, List<SalesGridRow> shown) {
        var ids = shown.stream().map(SalesGridRow::id).collect(Collectors.toSet());
        var years = List.of(new long[MONTHS], new long[MONTHS]);
        int year = today.getYear();
        for (var row : orders.sold(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, MONTHS, 31))) {
            if (ids.contains(row.gridId())) {
                years.get(row.year() == year ? 0 : 1)[row.month() - 1] += row.amount();
            }
        }
        return years.stream()
                .map(months -> Arrays.stream(months).boxed().toList())
                .toList();
    }

    /** The caller's own day; nothing for accounts without a person and for who has nothing to do with the market. */
    @Clause({"R14-M2e", "R14-M3d", "R14-M2c"})
    public Optional<MyBoard> mine() {
        var person = caller.get().personId();
        if (person == null || !scope.worksTheMarket()) {
            return Optional.empty();
        }
        var today = CompanyClock.dayOf(clock.instant());
        int month = today.getMonthValue();
        var own = targets.rows(today.getYear()).stream()
                .filter(row -> row.kind() == NodeKind.PERSON && Objects.equals(row.personId(), person))
                .toList();
        long monthTarget = own.stream().mapToLong(row -> row.months().of(month)).sum();
        long monthDone = own.stream().mapToLong(row -> row.done().of(month)).sum();
        long yearTarget = own.stream().mapToLong(TargetRow::total).sum();
        long yearDone = own.stream().mapToLong(row -> row.progress().done()).sum();
        var due = collection.sum(CollectionFilter.parse(Map.of("person", List.of("me"), "due", List.of(TRUE))));
        return Optional.of(new MyBoard(
                person,
                today,
                monthTarget,
                monthDone,
                TargetFigures.percent(monthDone, monthTarget),
                yearTarget,
                yearDone,
                TargetFigures.percent(yearDone, yearTarget),
                orders.sum(OrderFilter.parse(Map.of("open", List.of(TRUE), "handler", List.of("me"))))
                        .orders(),
                orders.sum(OrderFilter.parse(Map.of("overdue", List.of(TRUE), "handler", List.of("me"))))
                        .orders(),
                customers
                        .count(CustomerFilter.parse(Map.of("owner", List.of("me"), "due", List.of(TRUE))))
                        .value(),
                visitsToday(today),
                due.items(),
                due.amount(),
                work.mine().size()));
    }

    private long visitsToday(LocalDate today) {
        var day = List.of(today.toString());
        return visits
                .list(VisitFilter.parse(Map.of("person", List.of("me"), "from", day, "to", day)), null, 200)
                .rows()
                .stream()
                .filter(row -> row.doneAt() == null)
                .count();
    }
}
