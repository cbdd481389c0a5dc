package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SystemTest
class DashboardIT {

    private final Sellers sellers;
    private final LocalDate today = LocalDate.now(CompanyClock.ZONE);
    private final String mark =
            "板" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    DashboardIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause({"R14-2.4b", "R14-1e", "R14-M2b", "R14-M4a"})
    void ranksTheGridsByAnyFigureAndCountsCoverage() {
        for (var figure :
                List.of("REACHED", "TOUCHED", "KNOWN", "SUCCESS", "ON_TIME", "RETENTION", "OVERDUE", "ARREARS")) {
            var board = sellers.get(sellers.manager, "/salesDashboard?figure=" + figure)
                    .statusCode(200)
                    .body("figure", equalTo(figure))
                    .body("grids.grid.gridId", hasItems((int) sellers.jinan, (int) sellers.zibo))
                    .body("thisYear", hasSize(12))
                    .extract();
            List<Integer> levels = board.path("grids.level");
            assertThat(levels).allMatch(level -> level >= 1 && level <= 4);
            List<Integer> places = board.path("grids.place");
            assertThat(places).isSorted().startsWith(1);
        }
        sellers.get(sellers.manager, "/salesDashboard")
                .body(
                        "touched",
                        lessThanOrEqualTo(sellers.get(sellers.manager, "/salesDashboard")
                                .extract()
                                .path("customers")));
    }

    @Test
    void showsASalespersonTheOwnGridOnly() {
        sellers.get(sellers.hu, "/salesDashboard").statusCode(200).body("grids.grid.gridId", everyItem(equalTo((int)
                sellers.jinan)));
        sellers.get(sellers.qin, "/salesDashboard?area=" + sellers.jinan).body("grids", empty());
        for (var stranger : List.of(sellers.worker, sellers.agent)) {
            sellers.get(stranger, "/salesDashboard").statusCode(200).body("grids", empty());
        }
        sellers.get(sellers.worker, "/salesDashboard/mine").statusCode(404);
    }

    @Test
    @Clause({"R14-M2e", "R14-M3d", "R14-M2c"})
    void followsTheOwnSalesOrdersAndMoneyToCollect() {
        var before =
                sellers.get(sellers.hu, "/salesDashboard/mine").statusCode(200).extract();
        var customer = sellers.filed(mark, sellers.hu);
        sellers.placed(sellers.hu, sellers.order("SALE", customer));
        var won = sellers.placed(sellers.hu, sellers.order("SALE", customer));
        sellers.post(sellers.hu, "/salesOrders/" + won + "/sale", Map.of("won", true, "amount", 5_000))
                .statusCode(200);
        sellers.post(
                        sellers.hu,
                        "/collections",
                        Map.of(
                                "kind",
                                "ARREARS",
                                "customerNumber",
                                customer,
                                "reference",
                                mark,
                                "amount",
                                700,
                                "dueOn",
                                today.minusDays(20).toString()))
                .statusCode(201);

        sellers.get(sellers.hu, "/salesDashboard/mine")
                .body("openOrders", equalTo(before.<Integer>path("openOrders") + 1))
                .body("monthDone", equalTo(before.<Integer>path("monthDone") + 5_000))
                .body("toCollect", equalTo(before.<Integer>path("toCollect") + 1))
                .body("toCollectAmount", equalTo(before.<Integer>path("toCollectAmount") + 700));
    }

    @Test
    @Clause("R14-M1e")
    void managesTheDayOfAGridOnOnePage() {
        var page = "/salesDashboard/grids/" + sellers.jinan + "/days/" + today;
        var note = Map.of("personId", sellers.hu.id(), "mark", "LEAVE");

        sellers.get(sellers.jinanHead, page)
                .statusCode(200)
                .body("mayNote", equalTo(true))
                .body("rows.personId", hasItems((int) sellers.jin.id(), (int) sellers.hu.id()))
                .body("rows.personId", not(hasItem((int) sellers.agent.id())));
        sellers.put(sellers.jinanHead, page, note)
                .statusCode(200)
                .body("rows.find { it.personId == " + sellers.hu.id() + " }.mark", equalTo("LEAVE"))
                .body("rows.find { it.personId == " + sellers.hu.id() + " }.present", equalTo(false));
        sellers.put(sellers.jinanHead, page, Map.of("personId", sellers.hu.id(), "mark", "PRESENT"))
                .statusCode(200)
                .body("rows.find { it.personId == " + sellers.hu.id() + " }.present", equalTo(true));
        sellers.put(sellers.jinanHead, page, Map.of("personId", sellers.qin.id(), "mark", "PRESENT"))
                .statusCode(422);
        sellers.put(sellers.jinanHead, "/salesDashboard/grids/" + sellers.jinan + "/days/" + today.plusDays(1), note)
                .statusCode(422);
        sellers.get(sellers.hu, page).statusCode(403);
        sellers.put(sellers.hu, page, note).statusCode(403);
        sellers.get(sellers.qin, page).statusCode(404);
        sellers.put(sellers.qin, page, note).statusCode(404);
        sellers.get(sellers.agent, page).statusCode(404);
    }

    @Test
    void keepsTheCompanysOwnMaterialAndSeasons() {
        var material = Map.of(
                "code", "M" + mark, "name", Map.of("chinese", "接头", "english", "Plug"), "unit", "个", "active", true);

        sellers.post(sellers.hu, "/salesCatalogue/materials", material).statusCode(403);
        sellers.post(sellers.manager, "/salesCatalogue/materials", material)
                .statusCode(200)
                .body("code", hasItem("M" + mark));
        sellers.get(sellers.hu, "/salesTargets/seasons").statusCode(200).body("percents", hasSize(12));
        sellers.put(sellers.hu, "/salesTargets/seasons", Map.of("percents", List.of()))
                .statusCode(403);
    }
}
