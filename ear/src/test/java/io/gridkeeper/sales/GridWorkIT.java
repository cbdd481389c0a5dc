package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The work of a sales grid over the interface: people, stand-ins, resources, devices, plans and the roll-out. */
@SystemTest
class GridWorkIT {

    private static final String GRID = "/salesGrids/S-01";

    private final Sellers sellers;
    private final String mark =
            "格" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);

    GridWorkIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause({"R14-1d", "R14-M1d"})
    void showsSalesInstallationAndMaintenanceTogetherWithWhatTheyWaitFor() {
        var customer = sellers.filed(mark + "合", sellers.jin);
        sellers.placed(sellers.jin, sellers.order("SALE", customer));
        var waiting = sellers.placed(sellers.jin, sellers.order("INSTALL", customer));
        sellers.placed(sellers.jin, sellers.order("FAULT", customer));
        sellers.placed(sellers.jin, sellers.order("FAULT", customer));
        sellers.post(sellers.feng, "/salesOrders/" + waiting + "/waits", Map.of("text", mark + "进楼"));

        sellers.get(sellers.jinanHead, GRID + "/overview")
                .statusCode(200)
                .body("work.parts.family", hasItems("SALE", "INSTALLATION", "FAULT"))
                .body("work.waits.reason", hasItem(mark + "进楼"))
                .body("staff.employment", everyItem(notNullValue()))
                .body("customers.INTENT", greaterThanOrEqualTo(1));
        sellers.get(sellers.jin, "/salesOrders/sum?customer=" + customer + "&family=FAULT&open=true")
                .body("orders", equalTo(2));
        sellers.get(sellers.jin, "/salesOrders/sum?customer=" + customer + "&family=SALE&open=true")
                .body("orders", equalTo(1));
    }

    @Test
    @Clause("R14-3.2.1d")
    void sendsAFaultToTheDeputyWhileTheInstallerIsAway() throws SQLException {
        long installer = sellers.number(
                "select id from sales_staffing where sales_grid_id = ? and post = 'INSTALLER' and stand_in_for is null",
                sellers.jinan);
        var today = LocalDate.now(CompanyClock.ZONE).toString();
        var wish = Map.of("personId", sellers.hu.id(), "employment", "PART_TIME", "from", today, "to", today);
        var path = GRID + "/staff/" + installer + "/standIns";
        sellers.post(sellers.hu, path, wish).statusCode(403);
        sellers.post(sellers.qin, path, wish).statusCode(404);

        long standIn = sellers.post(sellers.jinanHead, path, wish)
                .statusCode(201)
                .body("post", equalTo("INSTALLER"))
                .extract()
                .jsonPath()
                .getLong("id");

        try {
            sellers.post(sellers.jinanHead, path, wish).statusCode(409);
            var fault = sellers.placed(sellers.jin, sellers.order("FAULT", sellers.filed(mark + "代", sellers.jin)));
            sellers.get(sellers.jinanHead, "/salesOrders/" + fault)
                    .body("row.handlerId", equalTo((int) sellers.hu.id()));
            sellers.get(sellers.jin, GRID + "/history").body("act", hasItem("STAND_IN"));
        } finally {
            sellers.execute("delete from sales_staffing where id = ?", standIn);
        }
    }

    @Test
    @Clause("R14-2.2a")
    void givesAGridResourcesOfThreeKindsWithQuantities() {
        var end = "2026-12-31";
        for (var row : List.of(
                Map.of("kind", "HUMAN", "name", mark + "人员", "quantity", 6, "unit", "人", "from", "2026-10-01"),
                Map.of(
                        "kind",
                        "MARKETING",
                        "name",
                        mark + "费用",
                        "quantity",
                        40000,
                        "unit",
                        "元",
                        "from",
                        "2026-10-01",
                        "to",
                        end),
                Map.of("kind", "TECHNICAL", "name", mark + "技术员", "quantity", 1, "unit", "人", "from", "2026-10-01"))) {
            sellers.post(sellers.manager, GRID + "/resources", row).statusCode(201);
        }

        sellers.get(sellers.jin, GRID + "/resources")
                .statusCode(200)
                .body("findAll { it.name.startsWith('" + mark + "') }", hasSize(3))
                .body(
                        "findAll { it.name.startsWith('" + mark + "') }.kind",
                        containsInAnyOrder("HUMAN", "MARKETING", "TECHNICAL"));
        sellers.get(sellers.qin, GRID + "/resources").statusCode(404);
        sellers.post(
                        sellers.jinanHead,
                        GRID + "/resources",
                        Map.of("kind", "HUMAN", "name", "x", "quantity", 1, "unit", "人", "from", "2026-10-01"))
                .statusCode(403);
    }

    @Test
    @Clause({"R14-3.2.1a", "R14-3.2.1c"})
    void namesTheAreaWithoutServicePointAndTheGridWithoutSalesSpecialist() throws SQLException {
        var area = mark + "P";
        var grid = mark + "Q";
        sellers.post(sellers.manager, "/salesGrids", entry(area, "AREA", null)).statusCode(200);
        sellers.post(sellers.manager, "/salesGrids", entry(grid, "GRID", area)).statusCode(200);
        try {
            sellers.get(sellers.manager, "/salesGrids/" + area)
                    .body("gaps.clause", hasItem("R14-3.2.1a"))
                    .body("gaps", hasSize(1));
            sellers.get(sellers.manager, "/salesGrids/" + grid)
                    .body("gaps.post", hasItems("CUSTOMER_SPECIALIST", "SALES_SPECIALIST", "INSTALLER"))
                    .body("gaps.clause", hasItem("R14-3.2.1c"));
            sellers.post(
                            sellers.manager,
                            "/salesGrids/" + grid + "/staff",
                            Map.of(
                                    "personId", sellers.hu.id(),
                                    "post", "CUSTOMER_SPECIALIST",
                                    "employment", "PART_TIME",
                                    "from", "2026-11-02"))
                    .statusCode(201)
                    .body("employment", equalTo("PART_TIME"));
            sellers.get(sellers.manager, "/salesGrids/" + grid)
                    .body("gaps.post", not(hasItem("CUSTOMER_SPECIALIST")))
                    .body("gaps.post", hasItem("SALES_SPECIALIST"));
        } finally {
            sellers.execute(
                    "delete from sales_staffing where sales_grid_id in (select id from sales_grid where code like ?)",
                    mark + "%");
            sellers.execute(
                    "update sales_grid set state = 'CLOSED', valid_to = valid_from where code like ?", mark + "%");
        }
    }

    private static Map<String, Object> entry(String code, String kind, String area) {
        return area == null
                ? Map.of("code", code, "name", code, "kind", kind, "from", "2026-11-02")
                : Map.of("code", code, "name", code, "kind", kind, "areaCode", area, "from", "2026-11-02");
    }

    @Test
    @Clause("R14-M4d")
    void plansAndRecordsAMonthOfMaintenance() {
        var month = "2026-11";
        var codes = List.of(mark + "1", mark + "2", mark + "3");
        for (var code : codes) {
            sellers.post(sellers.jinanHead, GRID + "/devices", device(code)).statusCode(200);
        }
        sellers.post(sellers.jin, GRID + "/devices", device(mark + "9")).statusCode(403);

        sellers.post(sellers.jinanHead, GRID + "/upkeep/" + month, Map.of()).statusCode(200);
        var again = sellers.post(sellers.jinanHead, GRID + "/upkeep/" + month, Map.of());

        var mine = "rows.findAll { it.deviceCode.startsWith('" + mark + "') }";
        again.body(mine, hasSize(3));
        int task = again.extract().path(mine + "[0].id");
        sellers.post(sellers.qin, GRID + "/upkeep/" + month + "/" + task, Map.of("text", "x"))
                .statusCode(404);
        sellers.post(sellers.feng, GRID + "/upkeep/" + month + "/" + task, Map.of("text", "除尘，光衰正常", "fault", false))
                .statusCode(200)
                .body(mine + ".findAll { it.doneOn != null }.doneBy", hasItem("冯建军"));
        sellers.post(sellers.feng, GRID + "/upkeep/" + month + "/" + task, Map.of("text", "再次"))
                .statusCode(409);
    }

    private static Map<String, Object> device(String code) {
        return Map.of("code", code, "name", "光交箱" + code, "kind", "DEVICE", "cycleMonths", 1, "firstMonth", "2026-01");
    }

    @Test
    @Clause("R14-3.0a")
    void recordsNineDutyChangesOfFourDepartmentsWithTheirDay() {
        var changes = new ArrayList<Map<String, String>>();
        Stream.of(
                        "MARKETING",
                        "OPERATIONS",
                        "ENGINEERING",
                        "FINANCE",
                        "MARKETING",
                        "OPERATIONS",
                        "ENGINEERING",
                        "FINANCE",
                        "MARKETING")
                .forEach(department -> changes.add(Map.of(
                        "department", department, "kind", "CHANGED", "duty", mark, "effectiveOn", "2026-11-02")));
        var decided = Map.of("title", mark, "decidedOn", "2026-11-02", "changes", changes);
        sellers.post(sellers.jin, "/salesRollout/dutyChanges", decided).statusCode(403);

        sellers.post(sellers.manager, "/salesRollout/dutyChanges", decided)
                .statusCode(201)
                .body("changes", hasSize(9))
                .body("changes.effectiveOn", everyItem(equalTo("2026-11-02")))
                .body("changes.department.unique()", hasSize(4));

        sellers.get(sellers.jin, "/salesRollout/dutyChanges").body("title", hasItem(mark));
        sellers.get(sellers.worker, "/salesRollout/dutyChanges").statusCode(404);
        sellers.post(
                        sellers.manager,
                        "/salesRollout/dutyChanges",
                        Map.of(
                                "title",
                                mark,
                                "decidedOn",
                                "2026-11-02",
                                "changes",
                                List.of(Map.of("department", "FINANCE", "kind", "ADDED", "duty", "x"))))
                .statusCode(422);
    }

    @Test
    @Clause("R14-3.0b")
    void refusesToCloseAStepBeforeItsPredecessor() throws SQLException {
        try {
            sellers.execute("update rollout_step set state = 'OPEN', closed_on = null, closed_by = null");
            sellers.post(sellers.manager, "/salesRollout/steps/2/closing", Map.of("text", "组织已建"))
                    .statusCode(409)
                    .body("clause.id", equalTo("R14-3.0b"));
            sellers.post(sellers.jin, "/salesRollout/steps/1/closing", Map.of("text", "x"))
                    .statusCode(403);
            sellers.put(sellers.manager, "/salesRollout/steps/4/title", Map.of("text", "试运行与评估"))
                    .statusCode(200)
                    .body("find { it.number == 4 }.title", equalTo("试运行与评估"));
            sellers.get(sellers.worker, "/salesRollout/steps").statusCode(404);
            assertThat(sellers.number("select count(*) from rollout_step where state = 'CLOSED'"))
                    .isZero();
        } finally {
            sellers.execute("update rollout_step set title = null where number = 4");
        }
    }

    @Test
    void givesAForeignGridNothing() {
        Stream.of(sellers.qin, sellers.worker, sellers.agent)
                .forEach(stranger -> Stream.of(
                                "/overview", "/history", "/resources", "/devices", "/projects", "/upkeep/2026-11")
                        .forEach(door -> sellers.get(stranger, GRID + door).statusCode(404)));
        sellers.get(sellers.agent, "/customerDisputes?open=false").body("rows", empty());
        sellers.get(sellers.agent, "/ownershipChecks/gaps").body("rows", empty());
    }
}
