package io.gridkeeper.web.target;

import io.gridkeeper.marketing.target.Months;
import io.gridkeeper.marketing.target.TargetBoard;
import io.gridkeeper.marketing.target.TargetBook;
import io.gridkeeper.marketing.target.TargetIndicator;
import io.gridkeeper.marketing.target.TargetPlanRow;
import io.gridkeeper.marketing.target.TargetRow;
import io.gridkeeper.marketing.target.TargetView;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Texts;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tree of targets: the plan of the address, else the one in force this year; one line opened by its months. */
@Named
@RequestScoped
public class TargetPage {

    private static final int SPARK_WIDTH = 72;
    private static final int SPARK_HEIGHT = 18;

    @Inject
    private TargetBook book;

    @Inject
    private TargetBoard board;

    @Inject
    private Times times;

    @Inject
    private Texts msg;

    @Inject
    private Clock clock;

    private List<TargetPlanRow> plans = List.of();
    private @Nullable TargetView view;
    private @Nullable TargetRow row;

    @PostConstruct
    void load() {
        plans = book.plans();
        var asked = SalesAddress.text("plan");
        int year = LocalDate.now(clock).getYear();
        var chosen = plans.stream()
                .filter(plan -> asked.isEmpty() ? plan.year() <= year : asked.equals(String.valueOf(plan.id())))
                .findFirst()
                .or(() -> plans.stream().findFirst());
        if (chosen.isPresent()) {
            var shown = board.view(chosen.get().id());
            view = shown;
            var line = SalesAddress.text("node");
            row = shown.rows().stream()
                    .filter(one -> line.equals(String.valueOf(one.id())))
                    .findFirst()
                    .orElse(null);
        }
    }

    public List<TargetPlanRow> getPlans() {
        return plans;
    }

    public @Nullable TargetView getView() {
        return view;
    }

    public @Nullable TargetRow getRow() {
        return row;
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, Months.COUNT).boxed().toList();
    }

    /** The weeks of this month of the open line, in the year of today only. */
    public List<TargetBoard.WeekShare> getWeeks() {
        var today = LocalDate.now(clock);
        return row == null || view == null || view.plan().year() != today.getYear()
                ? List.of()
                : board.weeks(row, YearMonth.from(today));
    }

    /** An amount as people read it: money in yuan, pieces as they are. */
    public String show(long amount) {
        return view != null && view.plan().indicator() == TargetIndicator.REVENUE
                ? times.money(BigDecimal.valueOf(amount, 2))
                : String.valueOf(amount);
    }

    /** A line through what was done in each month; the words beside it say the same. */
    public String spark(TargetRow line) {
        long most = Math.max(
                1,
                line.done().amounts().stream().mapToLong(Long::longValue).max().orElse(1));
        var points = IntStream.range(0, Months.COUNT)
                .mapToObj(at -> at * SPARK_WIDTH / (Months.COUNT - 1) + ","
                        + (SPARK_HEIGHT - line.done().amounts().get(at) * SPARK_HEIGHT / most))
                .collect(Collectors.joining(" "));
        var said = line.done().amounts().stream().map(this::show).collect(Collectors.joining(", "));
        return "<svg class=\"spark\" viewBox=\"-1 -1 %d %d\" role=\"img\" aria-label=\"%s\"><polyline points=\"%s\"/></svg>"
                .formatted(SPARK_WIDTH + 2, SPARK_HEIGHT + 2, msg.of("target.spark", said), points);
    }
}
