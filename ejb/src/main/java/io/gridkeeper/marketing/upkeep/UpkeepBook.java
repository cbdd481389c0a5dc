package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
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
import java.util.List;

/**
 * Devices and lines of grids and their maintenance. Entered and planned by the area manager or the sales manager,
 * recorded by whoever works the grid; a grid out of sight is not found.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-M4d")
public class UpkeepBook {

    private static final int LONGEST = 300;
    private static final String KIND = "gridDevice";

    @Inject
    private Devices devices;

    @Inject
    private UpkeepPlanner planner;

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

    /** Devices and lines of a grid, those retired too, by code. */
    public List<DeviceRow> devices(String gridCode) {
        return devices.of(grids.grid(gridCode).id()).stream().map(Device::row).toList();
    }

    /** Enters a device or line, or describes a known one of this grid anew. */
    public void store(String gridCode, DeviceEntry entry) {
        var grid = led(gridCode);
        var known = devices.byCode(entry.code());
        if (known.isPresent() && !known.get().isOf(grid.id())) {
            throw Refusal.conflict("upkeep.refusal.codeTaken", entry.code());
        }
        known.ifPresentOrElse(device -> device.describe(entry), () -> devices.add(new Device(grid.id(), entry)));
        trail.record(KIND, grid.id(), "store", "R14-M4d", null, entry.toString());
    }

    /** Takes a device out of use from today on. */
    public void retire(String gridCode, String code) {
        var grid = led(gridCode);
        devices.byCode(code)
                .filter(device -> device.isOf(grid.id()))
                .orElseThrow(() -> Refusal.notFound("upkeep.refusal.deviceUnknown", code))
                .retire(today());
        trail.record(KIND, grid.id(), "retire", "R14-M4d", code, null);
    }

    /** Plans a month now: every device due in it has one task then, however often this is asked. */
    public void plan(String gridCode, YearMonth month) {
        planner.plan(led(gridCode).id(), month);
    }

    /** The clock's look: plans the month of today in every grid, unless it was done today. */
    @RolesAllowed(Roles.SYSTEM)
    public void planOnceADay() {
        planner.planOnceADay();
    }

    /** What was found and done at a device; a fault that was found still needs its order. */
    public void record(String gridCode, long taskId, String found, boolean fault) {
        var grid = grids.grid(gridCode);
        var words = found.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refusal.invalid("upkeep.refusal.result", LONGEST);
        }
        devices.task(taskId)
                .filter(task -> task.isOf(grid.id()))
                .orElseThrow(() -> Refusal.notFound("upkeep.refusal.taskUnknown"))
                .done(words, fault, caller.get().personId(), today());
        trail.record(KIND, grid.id(), "maintain", "R14-M4d", null, words);
    }

    /** A month's maintenance of a grid the caller sees: planned, done, overdue. */
    public UpkeepMonth month(String gridCode, YearMonth month) {
        var grid = grids.grid(gridCode);
        int there = (int) devices.of(grid.id()).stream()
                .map(Device::row)
                .filter(row -> row.retiredOn() == null)
                .count();
        return UpkeepMonth.of(month.toString(), there, devices.rows(grid.id(), month.atDay(1)), today());
    }

    private SalesGridRow led(String gridCode) {
        var grid = grids.grid(gridCode);
        if (!scope.mayPlan() && !scope.holds(grid.id(), SalesPost.AREA_MANAGER)) {
            throw Refusal.forbidden("upkeep.refusal.notYours").citing("R14-M4d");
        }
        return grid;
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
