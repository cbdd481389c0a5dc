package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * Plans the maintenance of a month: every device due in it has one task then, however often this is done. Whoever plans
 * holds the clock's row until the end, so that of two nodes, or of a person and the clock, one plans at a time.
 */
@Dependent
@Clause("R14-M4d")
class UpkeepPlanner {

    private static final String KIND = "gridDevice";

    @Inject
    private Devices devices;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private SalesScope scope;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The month of today in every grid with devices, unless it was looked at today; installers hear what is new. */
    void planOnceADay() {
        var today = CompanyClock.dayOf(clock.instant());
        var row = devices.holdClock();
        if (!row.isDone(today)) {
            row.done(today);
            var month = YearMonth.from(today);
            devices.gridsWithDevices().forEach(grid -> tell(grid, month, fill(grid, month)));
        }
    }

    /** A month of one grid; tells how many tasks are new. Who may ask for it, the caller has found out. */
    int plan(long gridId, YearMonth month) {
        devices.holdClock();
        return fill(gridId, month);
    }

    private int fill(long gridId, YearMonth month) {
        var planned = devices.planned(gridId, month);
        var due = devices.of(gridId).stream()
                .filter(device -> device.isDueIn(month) && !planned.contains(device.id()))
                .toList();
        due.forEach(device -> devices.add(new UpkeepTask(device, gridId, month)));
        if (!due.isEmpty()) {
            trail.record(KIND, gridId, "plan", "R14-M4d", null, month.toString());
        }
        return due.size();
    }

    private void tell(long gridId, YearMonth month, int fresh) {
        if (fresh > 0) {
            var grid = Objects.requireNonNull(grids.byIds(List.of(gridId)).get(gridId));
            scope.holders(gridId, SalesPost.INSTALLER)
                    .forEach(installer -> notices.tell(
                            installer,
                            "upkeep.notice.planned",
                            List.of(grid.name(), month.toString(), String.valueOf(fresh)),
                            "/sales/upkeep?code=" + grid.code() + "&month=" + month));
        }
    }
}
