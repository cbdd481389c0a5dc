package io.gridkeeper.web.salesgrid;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.marketing.order.GridWork;
import io.gridkeeper.marketing.order.OrderFamily;
import io.gridkeeper.marketing.order.OrderFilter;
import io.gridkeeper.marketing.order.OrderRow;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.territory.SalesGridEventRow;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.StaffRow;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One sales grid with everything about it; sales, installation and maintenance together (R14-1d). */
@Named
@RequestScoped
public class SalesGridPage {

    private static final int SHOWN = 10;

    @Inject
    private GridOverviews overviews;

    @Inject
    private SalesGridRegister register;

    @Inject
    private OrderSearch orders;

    @Inject
    private SalesScope scope;

    @Inject
    private Texts msg;

    @Inject
    private Clock clock;

    private GridOverview view;
    private LocalDate today = LocalDate.MIN;

    @PostConstruct
    void load() {
        today = CompanyClock.dayOf(clock.instant());
        view = overviews.of(SalesAddress.text("code"));
    }

    public void open() {
        Objects.requireNonNull(view);
    }

    public GridOverview getView() {
        return view;
    }

    /** Those who hold a post today or will. */
    public List<StaffRow> getStaff() {
        return view.staff().stream()
                .filter(row -> row.to() == null || !row.to().isBefore(today))
                .toList();
    }

    public boolean isAbsent(StaffRow row) {
        return view.staff().stream()
                .filter(other -> Objects.equals(other.standInFor(), row.id()))
                .anyMatch(other -> !other.from().isAfter(today)
                        && (other.to() == null || !other.to().isBefore(today)));
    }

    public List<GridWork.Part> getParts() {
        return Arrays.stream(OrderFamily.values()).map(view.work()::of).toList();
    }

    public List<OrderRow> getOpenOrders() {
        var filter = Map.of(
                "open",
                List.of("true"),
                "grid",
                List.of(String.valueOf(view.grid().id())));
        return orders.list(OrderFilter.parse(filter), null, SHOWN).rows();
    }

    public List<SalesGridEventRow> getHistory() {
        return register.history(view.grid().id());
    }

    /** The note of a line; a post in it by its name. */
    public @Nullable String said(SalesGridEventRow event) {
        var note = event.note();
        return switch (event.act()) {
            case STAFF, STAND_IN, RELIEVE -> note == null ? null : withPost(note);
            case DRAW, DESCRIBE, OPEN, CLOSE, RESOURCE -> note;
        };
    }

    private String withPost(String note) {
        int space = note.indexOf(' ');
        return space < 0
                ? note
                : msg.name("territory.post", SalesPost.valueOf(note.substring(0, space))) + note.substring(space);
    }

    public boolean isPlanner() {
        return scope.mayPlan();
    }

    /** Stand-ins are named by the area manager too. */
    public boolean isLeader() {
        return scope.mayPlan() || scope.holds(view.grid().id(), SalesPost.AREA_MANAGER);
    }
}
