package io.gridkeeper.sales;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@SystemTest
class OrderIT {

    private final Sellers sellers;
    private final String mark =
            "单" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    OrderIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause({"R14-3.2.1d", "R14-M4b", "R14-M1d"})
    void bringsAFaultToTheNamedInstallerAndClosesItWithTheCustomersWord() {
        var fault = sellers.order("FAULT", sellers.filed(mark + "甲", sellers.jin));
        fault.put("words", "宽带不通");

        var number = sellers.placed(sellers.jin, fault);

        sellers.get(sellers.feng, "/salesOrders/" + number)
                .statusCode(200)
                .body("row.handlerName", equalTo("冯建军"))
                .body("row.dueClause", equalTo("R14-M4b"))
                .body("row.dueOn", notNullValue());
        sellers.post(sellers.jin, "/salesOrders/" + number + "/completion", Map.of("text", "好了"))
                .statusCode(403);
        sellers.post(sellers.feng, "/salesOrders/" + number + "/waits", Map.of("text", "楼宇进线"))
                .statusCode(200);
        sellers.get(sellers.jinanHead, "/salesOrders?waiting=true&grid=" + sellers.jinan)
                .body("rows.number", hasItem(number));
        sellers.post(sellers.feng, "/salesOrders/" + number + "/resumptions", Map.of())
                .statusCode(200);
        sellers.post(
                        sellers.feng,
                        "/salesOrders/" + number + "/materials",
                        Map.of("name", "皮线光缆", "quantity", 30, "unit", "米"))
                .statusCode(200)
                .body("materials.name", contains("皮线光缆"));
        sellers.post(sellers.feng, "/salesOrders/" + number + "/completion", Map.of("text", "更换入户光缆"))
                .statusCode(200)
                .body("row.state", equalTo("DONE"))
                .body("row.onTime", equalTo(true));
        sellers.post(sellers.feng, "/salesOrders/" + number + "/confirmation", Map.of("text", "户主"))
                .statusCode(200)
                .body("row.state", equalTo("CLOSED"))
                .body("confirmedBy", equalTo("户主"))
                .body("acts", empty());
    }

    @Test
    @Clause("R14-M4a")
    void holdsAnInstallationToItsAppointment() {
        var order = sellers.order("INSTALL", sellers.filed(mark + "乙", sellers.jin));
        order.put("appointmentFrom", "2099-11-05T06:00:00Z");
        sellers.post(sellers.jin, "/salesOrders", order).statusCode(422).body("clause.id", equalTo("R14-M4a"));
        order.put("appointmentTo", "2099-11-05T08:00:00Z");

        var number = sellers.placed(sellers.jin, order);

        sellers.post(sellers.feng, "/salesOrders/" + number + "/completion", Map.of("text", "已调试"))
                .statusCode(200)
                .body("row.dueOn", equalTo("2099-11-05"))
                .body("row.dueClause", equalTo("R14-M4a"))
                .body("row.onTime", equalTo(true));
    }

    @Test
    @Clause("R14-3.3.2c")
    void dispatchesAListAndCountsItsAnswers() {
        var first = sellers.filed(mark + "丙", sellers.hu);
        var second = sellers.filed(mark + "丁", sellers.jin);
        var due = LocalDate.now(CompanyClock.ZONE).plusDays(10).toString();
        var wish = Map.of("title", mark, "kindCode", "SALE", "dueOn", due, "customerNumbers", List.of(first, second));
        sellers.post(sellers.jinanHead, "/salesDispatches", wish).statusCode(403);

        var list = sellers.post(sellers.manager, "/salesDispatches", wish)
                .statusCode(201)
                .extract()
                .<String>path("number");

        var number = sellers.get(sellers.hu, "/salesOrders?handler=me&dispatch=" + list)
                .extract()
                .<String>path("rows[0].number");
        sellers.post(sellers.hu, "/salesOrders/" + number + "/sale", Map.of("won", true, "amount", 100))
                .statusCode(409);
        sellers.post(sellers.hu, "/salesOrders/" + number + "/acknowledgement", Map.of())
                .statusCode(200)
                .body("row.state", equalTo("WORKING"));
        sellers.post(sellers.hu, "/salesOrders/" + number + "/sale", Map.of("won", false))
                .statusCode(422);
        sellers.post(sellers.hu, "/salesOrders/" + number + "/sale", Map.of("won", false, "words", "已续约他网"))
                .statusCode(200);
        sellers.get(sellers.manager, "/salesDispatches")
                .body("find { it.number == '" + list + "' }.answered", equalTo(1))
                .body("find { it.number == '" + list + "' }.orders", equalTo(2));
        sellers.get(sellers.qin, "/salesDispatches").body("findAll { it.number == '" + list + "' }", empty());
    }

    @Test
    void givesAForeignGridNothing() {
        var number = sellers.placed(sellers.hu, sellers.order("SALE", sellers.filed(mark + "戊", sellers.hu)));

        Stream.of(sellers.qin, sellers.worker).forEach(stranger -> {
            sellers.get(stranger, "/salesOrders/" + number).statusCode(404);
            Stream.of("waits", "completion", "confirmation", "rejections", "cancellation")
                    .forEach(step -> sellers.post(stranger, "/salesOrders/" + number + "/" + step, Map.of("text", "x"))
                            .statusCode(404));
            sellers.post(stranger, "/salesOrders/" + number + "/sale", Map.of("won", true, "amount", 1))
                    .statusCode(404);
            sellers.post(
                            stranger,
                            "/salesOrders/" + number + "/handlers",
                            Map.of("personId", stranger.id(), "reason", "x"))
                    .statusCode(404);
            sellers.get(stranger, "/salesOrders?grid=" + sellers.jinan).body("rows", empty());
            sellers.get(stranger, "/salesOrders/sum?grid=" + sellers.jinan).body("orders", equalTo(0));
        });
        sellers.post(
                        sellers.jin,
                        "/salesOrders/" + number + "/handlers",
                        Map.of("personId", sellers.jin.id(), "reason", "x"))
                .statusCode(403);
        sellers.post(
                        sellers.jinanHead,
                        "/salesOrders/" + number + "/handlers",
                        Map.of("personId", sellers.qin.id(), "reason", "x"))
                .statusCode(422);
    }

    @Test
    @Clause("R14-M4b")
    void letsTheSalesManagerAloneKeepTheCatalogue() {
        var product =
                Map.of("code", mark, "name", Map.of("chinese", "云盘", "english", "Cloud"), "price", 990, "active", true);

        sellers.post(sellers.jinanHead, "/salesCatalogue/products", product).statusCode(403);
        sellers.post(sellers.manager, "/salesCatalogue/products", product)
                .statusCode(200)
                .body("code", hasItem(mark));
        sellers.post(
                        sellers.manager,
                        "/salesCatalogue/kinds/FAULT/limits",
                        Map.of("from", "2098-01-01", "amount", 2, "unit", "WORKING_DAY", "clause", "R99-1"))
                .statusCode(422);
    }
}
