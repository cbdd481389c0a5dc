package io.gridkeeper.sales;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.sales.Sellers.Seller;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A customer two grids want: claimed, heard, proposed by rule, decided, moved or kept. */
@SystemTest
@Clause("R14-3.1d")
class DisputeIT {

    private static final String DISPUTES = "/customerDisputes/";

    private final Sellers sellers;
    private final String mark =
            "争" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    DisputeIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    void movesACustomerWhoseInstallationAddressLiesInTheClaimingGrid() {
        var customer = filed("甲", "山东省淄博市张店区柳泉路9号");

        var number = claimed(customer, "甲");

        sellers.get(sellers.jin, DISPUTES + number)
                .statusCode(200)
                .body("row.state", equalTo("HEARING"))
                .body("acts", hasItem("HEAR"));
        sellers.post(sellers.qin, DISPUTES + number + "/hearing", Map.of("text", "x"))
                .statusCode(403);
        sellers.post(sellers.jin, DISPUTES + number + "/hearing", Map.of("text", "名单在本网格"))
                .statusCode(200)
                .body("row.state", equalTo("DECIDING"))
                .body("row.criterion", equalTo("ADDRESS"))
                .body("row.proposedGrid", equalTo("S-02"))
                .body("clause", equalTo("R14-3.1d"));
        sellers.get(sellers.qin, DISPUTES + number + "/diagram").body("activeIds", contains("decide"));
        sellers.post(sellers.qin, DISPUTES + number + "/decision", decision(true))
                .statusCode(403);
        sellers.post(sellers.manager, DISPUTES + number + "/decision", decision(true))
                .statusCode(200)
                .body("row.state", equalTo("MOVED"))
                .body("row.decidedGrid", equalTo("S-02"))
                .body("events.act", contains("MOVE", "DECIDE", "PROPOSE", "HEAR", "CLAIM"));
        sellers.get(sellers.qin, DISPUTES + number + "/diagram")
                .body("activeIds", contains("moved"))
                .body("xml", containsString("dispute"));
        sellers.get(sellers.qin, "/customers/" + customer)
                .statusCode(200)
                .body("row.ownerName", equalTo(null))
                .body("unitCode", equalTo("370303"));
        sellers.get(sellers.jin, "/customers/" + customer).statusCode(404);
    }

    @Test
    void keepsACustomerAndTakesAtMostOneOpenDispute() {
        var customer = filed("乙", "济南市历下区和平路12号");
        var number = claimed(customer, "乙");
        sellers.post(sellers.qin, "/customerDisputes", claim(customer, mark + "乙"))
                .statusCode(409)
                .body("clause.id", equalTo("R14-3.1d"));

        sellers.post(sellers.jinanHead, DISPUTES + number + "/hearing", Map.of("text", "地址在历下区"))
                .body("row.proposedGrid", equalTo("S-01"));
        sellers.post(sellers.manager, DISPUTES + number + "/decision", decision(false))
                .statusCode(200)
                .body("row.state", equalTo("KEPT"));

        sellers.get(sellers.jin, "/customers/" + customer).statusCode(200).body("row.ownerName", equalTo("金晓燕"));
        sellers.post(sellers.manager, DISPUTES + number + "/decision", decision(true))
                .statusCode(409);
        var again = claimed(customer, "乙");
        sellers.post(sellers.qin, DISPUTES + again + "/withdrawal", Map.of("text", "弄错了"))
                .statusCode(200)
                .body("row.state", equalTo("WITHDRAWN"));
    }

    @Test
    void givesAStrangerNothingAndWhoKnowsNoNameNoCustomer() {
        var customer = filed("丙", "济南市历下区和平路12号");
        sellers.post(sellers.qin, "/customerDisputes", claim(customer, "别人")).statusCode(404);
        sellers.post(sellers.jin, "/customerDisputes", claim(customer, mark + "丙"))
                .statusCode(404);
        var number = claimed(customer, "丙");

        Seller stranger = sellers.worker;
        sellers.get(stranger, DISPUTES + number).statusCode(404);
        sellers.get(stranger, DISPUTES + number + "/diagram").statusCode(404);
        sellers.get(stranger, "/customerDisputes?open=false").body("rows", empty());
        Stream.of("hearing", "withdrawal")
                .forEach(step -> sellers.post(stranger, DISPUTES + number + "/" + step, Map.of("text", "x"))
                        .statusCode(404));
        sellers.get(sellers.qin, "/customers/" + customer).statusCode(404);
        sellers.post(sellers.qin, DISPUTES + number + "/withdrawal", Map.of("text", "x"))
                .statusCode(200);
    }

    @Test
    void takesTheCompanysOrderOfCriteria() {
        var order = Map.of("criteria", List.of("ADDRESS", "FIRST_FILED", "NAMED_LIST"), "hearingWorkdays", 3);
        sellers.put(sellers.qin, "/customerDisputes/rules", order).statusCode(403);

        sellers.put(sellers.manager, "/customerDisputes/rules", order)
                .statusCode(200)
                .body("lines.criterion", contains("ADDRESS", "FIRST_FILED", "NAMED_LIST"))
                .body("hearingWorkdays", equalTo(3));

        sellers.put(
                        sellers.manager,
                        "/customerDisputes/rules",
                        Map.of("criteria", List.of("ADDRESS", "NAMED_LIST", "FIRST_FILED"), "hearingWorkdays", 2))
                .statusCode(200);
        sellers.put(
                        sellers.manager,
                        "/customerDisputes/rules",
                        Map.of("criteria", List.of("ADDRESS"), "hearingWorkdays", 2))
                .statusCode(422);
    }

    private String filed(String suffix, String address) {
        var file = new HashMap<>(sellers.file(mark + suffix, "INTENT", sellers.jin));
        file.put("address", address);
        return sellers.post(sellers.manager, "/customers?evenIfAlike=true", file)
                .statusCode(201)
                .extract()
                .path("number");
    }

    private String claimed(String customer, String suffix) {
        return sellers.post(sellers.qin, "/customerDisputes", claim(customer, mark + suffix))
                .statusCode(201)
                .extract()
                .path("row.number");
    }

    private static Map<String, String> claim(String customer, String name) {
        return Map.of("customerNumber", customer, "customerName", name, "unitCode", "370303", "grounds", "用户在张店");
    }

    private static Map<String, Object> decision(boolean move) {
        return Map.of("move", move, "reason", "按安装地址");
    }
}
