package io.gridkeeper.sales;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sent wrongly or twice to the market is answered as the sender's fault, in words, and doubles nothing. */
@SystemTest
class MarketInputIT {

    private static final int OUR_FAULT = 500;
    private static final List<String> MARKET = List.of(
            "/customer",
            "/sales",
            "/competitor",
            "/collection",
            "/payProposals",
            "/learned",
            "/territory",
            "/ownership");

    private final Server server;
    private final Sellers sellers;
    private final String mark =
            "误" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);

    MarketInputIT(Server server) throws SQLException {
        this.server = server;
        this.sellers = new Sellers(server);
    }

    @Test
    void tellsWhoeverSendsNothingOrAnEmptyFormThatItIsHisFault() {
        var wrong = new TreeMap<String, Integer>();
        for (var door : doors()) {
            for (var body : List.of("{}", "")) {
                var address = door.getKey().replaceAll("\\{[^}]*}", "0");
                var asked = sellers.as(sellers.manager).body(body);
                var answer = "post".equals(door.getValue())
                        ? asked.post(sellers.url(address))
                        : asked.put(sellers.url(address));
                if (answer.statusCode() >= OUR_FAULT) {
                    wrong.put(door.getValue() + " " + door.getKey() + " " + body, answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Every address of the market to which something is sent, with its method. */
    private List<Map.Entry<String, String>> doors() {
        Map<String, Map<String, Object>> paths = given().header("Accept", "application/json")
                .get(server.url("/openapi"))
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var doors = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(method -> List.of("post", "put").contains(method))
                        .map(method -> Map.entry(path.getKey().replaceFirst("^/api/v1", ""), method)))
                .filter(door -> MARKET.stream().anyMatch(door.getKey()::startsWith))
                .toList();
        assertThat(doors).hasSizeGreaterThan(60);
        return doors;
    }

    @Test
    void namesTheFieldThatIsMissing() {
        sellers.post(sellers.manager, "/salesOrders", Map.of("quantity", 1, "amount", 0))
                .statusCode(422)
                .body("detail", not(blankOrNullString()));
        var touch = Map.of("stage", "PRESALE", "words", "x");
        sellers.post(sellers.jin, "/customers/" + sellers.filed(mark, sellers.jin) + "/touches", touch)
                .statusCode(422)
                .body("detail", equalTo("缺少“purpose”。"));
    }

    @Test
    void doesNothingTwiceThatIsSentTwice() {
        var customer = sellers.filed(mark + "两次", sellers.jin);
        sellers.post(sellers.jin, "/customers", sellers.file(mark + "两次", "INTENT", sellers.jin))
                .statusCode(409);
        var due = new HashMap<String, Object>(Map.of(
                "kind",
                "ARREARS",
                "customerNumber",
                customer,
                "reference",
                mark,
                "amount",
                700,
                "dueOn",
                "2026-11-02"));
        sellers.post(sellers.manager, "/collections", due).statusCode(201);
        sellers.post(sellers.manager, "/collections", due).statusCode(409);
        var order = sellers.placed(sellers.jin, sellers.order("SALE", customer));
        var sale = Map.of("won", true, "amount", 900);
        sellers.post(sellers.jin, "/salesOrders/" + order + "/sale", sale).statusCode(200);
        sellers.post(sellers.jin, "/salesOrders/" + order + "/sale", sale).statusCode(409);
        sellers.get(sellers.jin, "/salesOrders?customer=" + customer).body("rows", hasSize(1));
    }
}
