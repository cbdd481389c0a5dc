package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
class CompetitorIT {

    private final Sellers sellers;
    private final LocalDate today = LocalDate.now(CompanyClock.ZONE);
    private final String mark =
            "竞" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    CompetitorIT(Server server) throws SQLException {
        sellers = new Sellers(server);
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
    void givesAForeignGridNothing() {
        var fact = filed(fact("EVENT"));

        Stream.of(sellers.qin, sellers.worker).forEach(stranger -> {
            sellers.get(stranger, "/competitorFacts/" + fact).statusCode(404);
            List.of("uses", "answers")
                    .forEach(act -> sellers.post(stranger, "/competitorFacts/" + fact + "/" + act, Map.of("text", "x"))
                            .statusCode(404));
            sellers.get(stranger, "/competitorFacts?text=" + mark).body("rows", empty());
            sellers.get(stranger, "/competitorFacts/figures?grid=" + sellers.jinan)
                    .statusCode(404);
            sellers.post(stranger, "/competitorFacts", fact("EVENT")).statusCode(404);
        });
    }
}
