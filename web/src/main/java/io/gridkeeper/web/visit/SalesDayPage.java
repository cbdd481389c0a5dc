package io.gridkeeper.web.visit;

import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import io.gridkeeper.marketing.customer.SaleStage;
import io.gridkeeper.marketing.customer.TouchPurpose;
import io.gridkeeper.marketing.visit.DayPlan;
import io.gridkeeper.marketing.visit.VisitOutcome;
import io.gridkeeper.marketing.visit.VisitPlanner;
import io.gridkeeper.marketing.visit.VisitState;
import io.gridkeeper.web.frame.Texts;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A salesperson's day: the route, who else is due, and what can be done now; read once in a request. */
@Named
@RequestScoped
public class SalesDayPage {

    private static final int SHORTEST = 2;
    private static final int SHOWN = 12;
    private static final double METRES_A_KILOMETRE = 1000;

    @Inject
    private VisitPlanner planner;

    @Inject
    private CustomerSearch customers;

    @Inject
    private Times times;

    @Inject
    private Texts msg;

    private LocalDate day;
    private DayPlan plan;

    @PostConstruct
    void load() {
        day = DayAddress.day(times.getToday());
        plan = planner.day(day);
    }

    public void open() {
        Objects.requireNonNull(plan);
    }

    public DayPlan getPlan() {
        return plan;
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalDate getBefore() {
        return day.minusDays(1);
    }

    public LocalDate getAfter() {
        return day.plusDays(1);
    }

    public boolean isToday() {
        return day.equals(times.getToday());
    }

    /** Whether the plan can still be changed. */
    public boolean isToCome() {
        return !day.isBefore(times.getToday());
    }

    public boolean mayArrive(DayPlan.Stop stop) {
        return isToday() && stop.visit().state() == VisitState.PLANNED;
    }

    public boolean mayFinish(DayPlan.Stop stop) {
        return stop.visit().state() == VisitState.ARRIVED;
    }

    public boolean mayDrop(DayPlan.Stop stop) {
        return stop.visit().state() == VisitState.PLANNED;
    }

    /** "820 m" or "3.4 km". */
    public String distance(long metres) {
        return metres < METRES_A_KILOMETRE
                ? msg.of("visit.metres", metres)
                : msg.of("visit.kilometres", metres / METRES_A_KILOMETRE);
    }

    /** Customers to choose by hand, the number first: {@code KH-000006 · name · address}. */
    public List<String> find(String text) {
        return text.strip().length() < SHORTEST
                ? List.of()
                : customers
                        .list(CustomerFilter.parse(Map.of("text", List.of(text))), CustomerSort.NAME, null, SHOWN)
                        .rows()
                        .stream()
                        .map(row -> row.number() + " · " + row.name()
                                + (row.address() == null ? "" : " · " + row.address()))
                        .toList();
    }

    public VisitOutcome[] getOutcomes() {
        return VisitOutcome.values();
    }

    public TouchPurpose[] getPurposes() {
        return TouchPurpose.values();
    }

    public SaleStage[] getStages() {
        return SaleStage.values();
    }
}
