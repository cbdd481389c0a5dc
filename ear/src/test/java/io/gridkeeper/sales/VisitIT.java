package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import java.util.List;
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
    @Clause("R14-3.3c")
    void keepsADiaryADayAndShowsTheManagerWhoHasNone() {
        var day = today.minusDays(1);
        sellers.as(sellers.hu)
                .body(Map.of("results", mark, "information", "新小区交房"))
                .put(sellers.url("/salesDiaries/mine/" + today))
                .then()
                .statusCode(200)
                .body("written.late", equalTo(false));
        sellers.put(sellers.hu, "/salesDiaries/mine/" + today, Map.of("results", mark + "二"))
                .statusCode(200);
        sellers.put(sellers.jin, "/salesDiaries/mine/" + day, Map.of("results", mark))
                .statusCode(200)
                .body("written.late", equalTo(true));
        sellers.put(sellers.jin, "/salesDiaries/mine/" + day, Map.of("results", mark))
                .statusCode(409)
                .body("clause.id", equalTo("R14-3.3c"));
        sellers.put(sellers.worker, "/salesDiaries/mine/" + today, Map.of("results", mark))
                .statusCode(403);

        sellers.get(sellers.jinanHead, "/salesDiaries/" + sellers.hu.id() + "/" + today)
                .statusCode(200)
                .body("results", equalTo(mark + "二"));
        Stream.of(sellers.jin, sellers.qin, sellers.worker)
                .forEach(other -> sellers.get(other, "/salesDiaries/" + sellers.hu.id() + "/" + today)
                        .statusCode(404));
        sellers.get(sellers.jinanHead, "/salesDiaries").body("lines.name", hasItems("胡伟", "金晓燕"));
        sellers.get(sellers.hu, "/salesDiaries").body("lines.personId", everyItem(equalTo((int) sellers.hu.id())));
        sellers.get(sellers.qin, "/salesDiaries").body("lines.name", not(hasItem("胡伟")));
    }

    private Map<String, Object> fact(String kind) {
        var fact = new HashMap<String, Object>(Map.of(
                "gridId", sellers.jinan, "kind", kind, "competitor", "邻城宽带", "subject", mark, "source", "公开海报照片"));
        fact.put("seenOn", today.toString());
        fact.put("validUntil", today.plusMonths(1).toString());
        fact.put("lawful", true);
        return fact;
    }

    private String filed(Map<String, Object> fact) {
        return sellers.post(sellers.hu, "/competitorFacts", fact)
                .statusCode(201)
                .extract()
                .path("row.number");
    }

    @Test
    @Clause({"R14-3.3.2a", "R14-M2d", "R14-M3c"})
    void filesWhatIsLawfullyKnownOfCompetitorsAndTellsWhatItWasGoodFor() throws SQLException {
        var price = fact("PRICE");
        price.put("price", 9900);
        price.put("lawful", false);
        sellers.post(sellers.hu, "/competitorFacts", price).statusCode(422).body("clause.id", equalTo("R14-3.3.2a"));
        price.put("lawful", true);
        price.put("source", " ");
        sellers.post(sellers.hu, "/competitorFacts", price).statusCode(422).body("clause.id", equalTo("R14-3.3.2a"));
        price.put("source", "公开海报照片");
        var number = filed(price);

        sellers.post(sellers.jin, "/competitorFacts/" + number + "/uses", Map.of("text", "x"))
                .statusCode(403);
        sellers.post(sellers.jinanHead, "/competitorFacts/" + number + "/uses", Map.of("text", "调整包年价"))
                .statusCode(200)
                .body("row.usedOn", equalTo(today.toString()));

        assertThat(sellers.number(
                        "select count(*) from notice where person_id = ? and link like ?",
                        sellers.hu.id(),
                        "%" + number))
                .isEqualTo(1);
        sellers.get(sellers.jinanHead, "/competitorFacts/figures?grid=" + sellers.jinan)
                .body("people.find { it.personId == " + sellers.hu.id() + " }.used", not(equalTo(0)));
        sellers.execute(
                "update competitor_fact set seen_on = ?, valid_until = ? where number = ?",
                today.minusDays(40),
                today.minusDays(1),
                number);
        sellers.get(sellers.hu, "/competitorFacts/" + number).body("outdated", equalTo(true));
        sellers.get(sellers.hu, "/competitorFacts?state=OUTDATED").body("rows.number", hasItem(number));
        sellers.post(
                        sellers.jin,
                        "/competitorFacts/" + number + "/confirmations",
                        Map.of("source", "官网", "validUntil", today.plusDays(30).toString()))
                .statusCode(200)
                .body("outdated", equalTo(false));
    }

    @Test
    @Clause("R14-2.1b")
    void timesTheAnswerToAMarketEvent() throws SQLException {
        var number = filed(fact("EVENT"));
        sellers.execute("update competitor_fact set filed_on = ? where number = ?", today.minusDays(2), number);
        sellers.get(sellers.jin, "/competitorFacts?state=UNANSWERED&text=" + mark)
                .body("rows.number", hasItem(number));

        sellers.post(sellers.jin, "/competitorFacts/" + number + "/answers", Map.of("text", "送三个月体验"))
                .statusCode(200)
                .body("row.answeredOn", equalTo(today.toString()));

        sellers.get(sellers.jin, "/competitorFacts?state=UNANSWERED&text=" + mark)
                .body("rows", empty());
        var price = fact("PRICE");
        price.put("price", 100);
        sellers.post(sellers.jin, "/competitorFacts/" + filed(price) + "/answers", Map.of("text", "x"))
                .statusCode(422)
                .body("clause.id", equalTo("R14-2.1b"));
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
        var fact = filed(fact("EVENT"));

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
            sellers.get(stranger, "/competitorFacts/" + fact).statusCode(404);
            List.of("uses", "answers")
                    .forEach(act -> sellers.post(stranger, "/competitorFacts/" + fact + "/" + act, Map.of("text", "x"))
                            .statusCode(404));
            sellers.get(stranger, "/competitorFacts?text=" + mark).body("rows", empty());
            sellers.get(stranger, "/competitorFacts/figures?grid=" + sellers.jinan)
                    .statusCode(404);
            sellers.post(stranger, "/competitorFacts", fact("EVENT")).statusCode(404);
            sellers.get(stranger, "/salesCoverage/" + sellers.jinan).statusCode(404);
            sellers.get(stranger, "/salesCoverage").body("gridId", not(hasItem((int) sellers.jinan)));
        });
        sellers.post(sellers.jin, "/salesVisits/" + visit + "/arrival", THERE).statusCode(404);
        sellers.post(sellers.jin, "/salesVisits/" + visit + "/dropping", Map.of("reason", "x"))
                .statusCode(403);
    }
}
