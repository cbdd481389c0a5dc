package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.sales.Sellers.Seller;
import io.gridkeeper.system.Letters;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes in with an address goes to its grid, or waits until the sales manager has chosen; nothing is lost. */
@SystemTest
class ArrivalIT {

    private final Sellers sellers;
    private final String mark = Letters.random(6);

    ArrivalIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause("R14-1c")
    void placesAnOrderByItsAddressWhoeverEnteredIt() {
        var arrived = arrive(sellers.jin, "FAULT", "山东省济南市历下区和平路12号");

        arrived.body("state", equalTo("SETTLED"))
                .body("gridName", equalTo("济南网格"))
                .body("orderNumber", notNullValue());
        sellers.get(sellers.feng, "/salesOrders/" + arrived.extract().path("orderNumber"))
                .statusCode(200)
                .body("row.handlerName", equalTo("冯建军"));
        arrive(sellers.jin, "FAULT", "山东省淄博市张店区柳泉路9号")
                .body("state", equalTo("SETTLED"))
                .body("gridName", nullValue())
                .body("orderNumber", nullValue());
    }

    @Test
    @Clause("R14-1c")
    void keepsAnUnknownAddressUntilTheManagerChoosesAndRemembersIt() {
        var road = mark + "无名路";
        String first = arrive(sellers.jin, "SALE", road + "18号2单元")
                .body("state", equalTo("WAITING"))
                .extract()
                .path("number");
        String second = arrive(sellers.jin, null, road + "18号5单元").extract().path("number");

        sellers.get(sellers.manager, "/salesArrivals?limit=200").body("rows.number", hasItem(first));
        sellers.post(sellers.jin, "/salesArrivals/" + first + "/settlement", settlement(road))
                .statusCode(403);
        sellers.post(sellers.manager, "/salesArrivals/" + first + "/settlement", settlement(road))
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("orderNumber", notNullValue());

        sellers.get(sellers.jin, "/salesArrivals/" + second)
                .body("state", equalTo("SETTLED"))
                .body("customerNumber", notNullValue());
        arrive(sellers.jin, null, road + "18号9单元").body("state", equalTo("SETTLED"));
        arrive(sellers.jin, null, road + "181号").body("state", equalTo("WAITING"));
        sellers.post(sellers.manager, "/salesArrivals/" + first + "/settlement", settlement(road))
                .statusCode(409);
    }

    @Test
    @Clause({"R14-1c", "R14-3.1d"})
    void takesAPointOrAKnownAddressOrAGridOfOneUnitInsteadOfTheUnit() {
        var point = waiting();
        settle(point, Map.of("x", 0.0, "y", 0.0)).statusCode(422).body("clause.id", equalTo("R14-1c"));
        settle(point, Map.of("x", 117.03, "y", 36.66))
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("gridName", equalTo("济南网格"))
                .body("customerNumber", notNullValue());
        settle(point, Map.of("x", 117.03, "y", 36.66)).statusCode(409);

        var address = waiting();
        settle(address, Map.of("address", mark + "没人知道")).statusCode(422);
        settle(address, Map.of("address", "山东省济南市历下区和平路12号")).statusCode(200).body("gridName", equalTo("济南网格"));

        var grid = waiting();
        settle(grid, Map.of("gridCode", "S-01")).statusCode(422).body("detail", containsString("济南网格"));
        settle(grid, Map.of("gridCode", "S-nowhere")).statusCode(404);
        settle(grid, Map.of("gridCode", "S-01", "unitCode", "370102")).statusCode(422);
        settle(grid, Map.of()).statusCode(422);
        sellers.get(sellers.manager, "/salesArrivals/" + grid).body("state", equalTo("WAITING"));
    }

    private String waiting() {
        return arrive(sellers.jin, null, mark + UUID.randomUUID() + "某处")
                .extract()
                .path("number");
    }

    private ValidatableResponse settle(String number, Map<String, Object> where) {
        return sellers.post(sellers.manager, "/salesArrivals/" + number + "/settlement", where);
    }

    @Test
    @Clause("R14-1c")
    void givesAStrangerNothingOfTheQueue() {
        String number = arrive(sellers.jin, null, mark + "某处").extract().path("number");

        sellers.get(sellers.qin, "/salesArrivals/" + number).statusCode(404);
        sellers.get(sellers.qin, "/salesArrivals?limit=200").body("rows.number", not(hasItem(number)));
        sellers.get(sellers.worker, "/salesArrivals").body("rows", empty());
        sellers.post(sellers.worker, "/salesArrivals", what(null, mark)).statusCode(403);
        sellers.get(sellers.jin, "/learnedAddresses").statusCode(403);
        sellers.post(sellers.jin, "/salesArrivals/" + number + "/dropping", Map.of("text", "x"))
                .statusCode(403);
        sellers.post(sellers.manager, "/salesArrivals/" + number + "/dropping", Map.of())
                .statusCode(422);
        sellers.post(sellers.manager, "/salesArrivals/" + number + "/dropping", Map.of("text", "重复登记"))
                .body("state", equalTo("DROPPED"));
    }

    @Test
    @Clause("R14-3.3d")
    void listsAMatterWithoutOwnerAtTheNextLook() throws SQLException {
        String number = arrive(sellers.jin, "FAULT", mark + "无主路3号").extract().path("number");
        var unlisted = sellers.file(mark + "无名单", "POTENTIAL", sellers.jin);
        unlisted.remove("ownerId");
        String customer = sellers.post(sellers.manager, "/customers?evenIfAlike=true", unlisted)
                .statusCode(201)
                .extract()
                .path("number");
        sellers.post(sellers.jin, "/ownershipChecks", Map.of()).statusCode(403);

        var check = sellers.post(sellers.manager, "/ownershipChecks", Map.of()).statusCode(200);

        check.body("counts.places", greaterThan(0));
        int matters = check.extract().path("counts.matters");
        check.body("counts.mattersOwned", not(equalTo(matters)));
        assertThat(sellers.number(
                        "select count(*) from ownership_gap where kind = 'ADDRESS' and reference = ?", number))
                .isEqualTo(1);
        assertThat(sellers.number(
                        "select count(*) from ownership_gap where kind = 'CUSTOMER' and reference = ?", customer))
                .isEqualTo(1);
        sellers.get(sellers.manager, "/ownershipChecks").body("size()", greaterThan(0));
        sellers.get(sellers.jin, "/ownershipChecks").body("size()", equalTo(0));
        sellers.get(sellers.jin, "/ownershipChecks/gaps?kind=ADDRESS").body("rows", empty());
        sellers.get(sellers.qin, "/ownershipChecks/gaps?kind=CUSTOMER&limit=200")
                .body("rows.reference", not(hasItem(customer)));
        sellers.get(sellers.worker, "/ownershipChecks/gaps").body("rows", empty());
    }

    private ValidatableResponse arrive(Seller who, String kind, String address) {
        return sellers.post(who, "/salesArrivals", what(kind, address)).statusCode(201);
    }

    private Map<String, Object> what(String kind, String address) {
        var what = new HashMap<String, Object>();
        what.put("kindCode", kind);
        what.put("customerKind", "INDIVIDUAL");
        what.put("name", "来客" + UUID.randomUUID().toString().substring(0, 8));
        what.put("address", address);
        what.put("quantity", 1);
        what.put("amount", 0);
        what.put("source", "客服热线");
        return what;
    }

    private static Map<String, String> settlement(String road) {
        return Map.of("unitCode", "370102", "remember", road + "18号");
    }
}
