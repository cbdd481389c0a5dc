package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@SystemTest
class VisitIT {

    /** In the unit 370102, in which the customers of these tests live. */
    private static final Map<String, Object> THERE =
            Map.of("longitude", 117.09765, "latitude", 36.6504, "accuracy", 20);

    private static final Map<String, Object> FAR_AWAY = Map.of("longitude", 120.3, "latitude", 36.1, "accuracy", 20);

    private final Sellers sellers;
    private final LocalDate today = LocalDate.now(CompanyClock.ZONE);
    private final String mark =
            "访" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    VisitIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    private int planned(Sellers.Seller who, String customer, LocalDate day) {
        return sellers.post(who, "/salesVisits", Map.of("customerNumber", customer, "day", day.toString()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> result(String outcome) {
        return Map.of("outcome", outcome, "purpose", "SERVICE", "stage", "AFTERSALE", "words", "检查了路由器");
    }

    @Test
    @Clause("R14-3.3.3a")
    void suggestsAKeyCustomerWhoseCycleIsDueAndTakesHimIntoTheRoute() {
        var file = sellers.file(mark + "甲", "KEY", sellers.jin);
        file.put("kind", "GROUP");
        file.put("visitMonths", 1);
        file.put("contact", Map.of("name", "刘工"));
        var number = sellers.post(sellers.jin, "/customers", file)
                .statusCode(201)
                .extract()
                .<String>path("number");
        var day = today.plusDays(20);

        sellers.get(sellers.jin, "/salesVisits/days/" + day)
                .statusCode(200)
                .body("suggestions.find { it.customerNumber == '" + number + "' }.origin", equalTo("CYCLE"));
        planned(sellers.jin, number, day);
        planned(sellers.jin, sellers.filed(mark + "乙", sellers.jin), day);

        sellers.post(sellers.jin, "/salesVisits/days/" + day + "/route", Map.of("longitude", 117.0, "latitude", 36.7))
                .statusCode(200)
                .body("stops.visit.customerName", hasItems(mark + "甲", mark + "乙"))
                .body("suggestions.customerNumber", not(hasItem(number)));
        sellers.post(sellers.jin, "/salesVisits", Map.of("customerNumber", number, "day", day.toString()))
                .statusCode(409);
        sellers.post(sellers.jin, "/salesVisits", Map.of("customerNumber", number, "day", "2020-01-02"))
                .statusCode(422);
    }

    @Test
    @Clause({"R14-3.3.3a", "R14-2.3a"})
    void checksInAtTheCustomersAndKeepsTheContactOnce() {
        var number = sellers.filed(mark + "丙", sellers.hu);
        int visit = planned(sellers.hu, number, today);
        int service = sellers.get(sellers.hu, figures()).extract().path("service");

        sellers.post(sellers.hu, "/salesVisits/" + visit + "/result", result("SERVED"))
                .statusCode(409);
        sellers.post(sellers.hu, "/salesVisits/" + visit + "/arrival", FAR_AWAY)
                .statusCode(422)
                .body("key", equalTo("visit.refusal.tooFar"))
                .body("clause.id", equalTo("R14-3.3.3a"));
        sellers.post(sellers.hu, "/salesVisits/" + visit + "/arrival", Map.of())
                .statusCode(422)
                .body("key", equalTo("visit.refusal.noPosition"));
        var here = new HashMap<>(THERE);
        here.put("notePlace", true);
        sellers.post(sellers.hu, "/salesVisits/" + visit + "/arrival", here)
                .statusCode(200)
                .body("near", equalTo(true))
                .body("state", equalTo("ARRIVED"));
        sellers.post(sellers.hu, "/salesVisits/" + visit + "/result", result("SERVED"))
                .statusCode(200)
                .body("words", equalTo("检查了路由器"));
        sellers.post(sellers.hu, "/salesVisits/" + visit + "/result", result("SERVED"))
                .statusCode(409);

        sellers.get(sellers.hu, "/customers/" + number)
                .body("touches.size()", equalTo(1))
                .body("row.lastTouchOn", equalTo(today.toString()));
        sellers.get(sellers.hu, figures()).body("service", equalTo(service + 1));
        planned(sellers.hu, number, today.plusDays(1));
        sellers.get(sellers.hu, "/salesVisits/days/" + today.plusDays(1))
                .body("stops.find { it.visit.customerNumber == '" + number + "' }.noted", equalTo(true));
    }

    private String figures() {
        return "/customers/figures?grid=" + sellers.jinan + "&from=2020-01-01&to=2099-12-31";
    }

    @Test
    @Clause("R14-3.3.3a")
    void takesAReasonFarOffAndKeepsNoContactWhereNobodyWasMet() {
        var number = sellers.filed(mark + "丁", sellers.hu);
        int visit = planned(sellers.hu, number, today);
        var far = new HashMap<>(FAR_AWAY);
        far.put("reason", "客户约在茶室见面");

        sellers.post(sellers.hu, "/salesVisits/" + visit + "/arrival", far)
                .statusCode(200)
                .body("near", equalTo(false));
        sellers.post(sellers.hu, "/salesVisits/" + visit + "/result", result("NOT_MET"))
                .statusCode(200);

        sellers.get(sellers.hu, "/customers/" + number).body("touches", empty());
        sellers.get(sellers.jinanHead, "/salesVisits?far=true&grid=" + sellers.jinan)
                .body("rows.id", hasItem(visit));
        int dropped = planned(sellers.hu, number, today.plusDays(2));
        sellers.post(sellers.hu, "/salesVisits/" + dropped + "/dropping", Map.of())
                .statusCode(422);
        sellers.post(sellers.hu, "/salesVisits/" + dropped + "/dropping", Map.of("reason", "客户出差"))
                .statusCode(200)
                .body("state", equalTo("DROPPED"));
    }

    @Test
    void letsAnAreaManagerPlanForTheOwnPeopleOnlyAndTellsThem() throws SQLException {
        var number = sellers.filed(mark + "戊", sellers.hu);
        var wish = new HashMap<String, Object>(
                Map.of("customerNumber", number, "day", today.plusDays(3).toString()));

        wish.put("personId", sellers.hu.id());
        sellers.post(sellers.jin, "/salesVisits", wish).statusCode(403);
        sellers.post(sellers.jinanHead, "/salesVisits", wish).statusCode(201);
        assertThat(sellers.number(
                        "select count(*) from notice where person_id = ? and message_key = 'visit.notice.planned'",
                        sellers.hu.id()))
                .isPositive();
        wish.put("personId", sellers.qin.id());
        sellers.post(sellers.jinanHead, "/salesVisits", wish).statusCode(422);
    }

    @Test
    @Clause({"R14-2.4b", "R14-1e"})
    void countsWhatAGridHasCovered() {
        var number = sellers.filed(mark + "己", sellers.hu);
        int before = sellers.get(sellers.hu, "/salesCoverage/" + sellers.jinan)
                .statusCode(200)
                .body("areas", equalTo(10))
                .extract()
                .path("touched");
        int visits = sellers.get(sellers.hu, "/salesCoverage/" + sellers.jinan + "/selling")
                .extract()
                .path("visits");
        int visit = planned(sellers.hu, number, today);
        sellers.post(sellers.hu, "/salesVisits/" + visit + "/arrival", THERE).statusCode(200);
        sellers.post(sellers.hu, "/salesVisits/" + visit + "/result", result("INTERESTED"))
                .statusCode(200);

        sellers.get(sellers.hu, "/salesCoverage/" + sellers.jinan).body("touched", equalTo(before + 1));
        sellers.get(sellers.hu, "/salesCoverage/" + sellers.jinan + "/selling").body("visits", equalTo(visits + 1));
    }

    @Test
    void givesAForeignGridNothing() {
        var customer = sellers.filed(mark + "庚", sellers.hu);
        int visit = planned(sellers.hu, customer, today);

        Stream.of(sellers.qin, sellers.worker).forEach(stranger -> {
            sellers.get(stranger, "/salesVisits/" + visit).statusCode(404);
            sellers.post(stranger, "/salesVisits/" + visit + "/arrival", THERE).statusCode(404);
            sellers.post(stranger, "/salesVisits/" + visit + "/result", result("SERVED"))
                    .statusCode(404);
            sellers.post(stranger, "/salesVisits/" + visit + "/dropping", Map.of("reason", "x"))
                    .statusCode(404);
            sellers.post(stranger, "/salesVisits/" + visit + "/days", Map.of("day", today.toString()))
                    .statusCode(404);
            sellers.post(stranger, "/salesVisits", Map.of("customerNumber", customer))
                    .statusCode(404);
            sellers.get(stranger, "/salesVisits?grid=" + sellers.jinan).body("rows", empty());
            sellers.get(stranger, "/salesVisits?limit=200").body("rows.id", not(hasItem(visit)));
            sellers.get(stranger, "/salesCoverage/" + sellers.jinan).statusCode(404);
            sellers.get(stranger, "/salesCoverage").body("gridId", not(hasItem((int) sellers.jinan)));
        });
        sellers.post(sellers.jin, "/salesVisits/" + visit + "/arrival", THERE).statusCode(404);
        sellers.post(sellers.jin, "/salesVisits/" + visit + "/dropping", Map.of("reason", "x"))
                .statusCode(403);
    }
}
