package io.gridkeeper.web.upkeep;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.upkeep.DeviceRow;
import io.gridkeeper.marketing.upkeep.NetworkProjects;
import io.gridkeeper.marketing.upkeep.ProjectRow;
import io.gridkeeper.marketing.upkeep.UpkeepBook;
import io.gridkeeper.marketing.upkeep.UpkeepMonth;
import io.gridkeeper.marketing.upkeep.UpkeepRow;
import io.gridkeeper.web.customer.SalesAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

/** Devices and lines of a grid with a month's maintenance, and its network projects. */
@Named
@RequestScoped
public class UpkeepPage {

    @Inject
    private UpkeepBook book;

    @Inject
    private NetworkProjects works;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private SalesScope scope;

    @Inject
    private Clock clock;

    private SalesGridRow grid;
    private UpkeepMonth view;
    private YearMonth at;
    private LocalDate today;

    @PostConstruct
    void load() {
        today = CompanyClock.dayOf(clock.instant());
        at = month();
        grid = grids.grid(SalesAddress.text("code"));
        view = book.month(grid.code(), at);
    }

    private YearMonth month() {
        var asked = SalesAddress.text("month");
        try {
            return asked.isEmpty() ? YearMonth.from(today) : YearMonth.parse(asked);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("upkeep.refusal.month", asked);
        }
    }

    public void open() {
        Objects.requireNonNull(view);
    }

    public SalesGridRow getGrid() {
        return grid;
    }

    public UpkeepMonth getView() {
        return view;
    }

    public String getBefore() {
        return at.minusMonths(1).toString();
    }

    public String getAfter() {
        return at.plusMonths(1).toString();
    }

    public boolean isOverdue(UpkeepRow row) {
        return row.isOverdue(today);
    }

    public List<DeviceRow> getDevices() {
        return book.devices(grid.code());
    }

    public List<ProjectRow> getProjects() {
        return works.of(grid.code());
    }

    public boolean isLeader() {
        return scope.mayPlan() || scope.holds(grid.id(), SalesPost.AREA_MANAGER);
    }
}
