package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SystemTest
class PayIT {

    private final Sellers sellers;
    private final YearMonth now = YearMonth.now(CompanyClock.ZONE);
    private final String mark =
            "薪" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    PayIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause({"R14-3.2.1e", "R14-2.4a", "R14-M1b"})
    void proposesStepByStepAndFixesWhatIsApproved() {
        var month = now.withMonth(1);
        int first = proposed(month);
        var draft = sellers.get(sellers.manager, "/payProposals/" + first)
                .statusCode(200)
                .body("row.state", equalTo("DRAFT"))
                .extract();
        List<Integer> amounts = draft.path("lines.amount");
        List<Integer> last = draft.path("lines.collect { it.steps[-1].after }");
        assertThat(amounts).isNotEmpty().isEqualTo(last);
        sellers.get(sellers.hu, "/payProposals/" + first).statusCode(404);
        sellers.post(sellers.jinanHead, "/payProposals/" + first + "/approval", Map.of())
                .statusCode(403);

        approve(first, "一月已核对");
        sellers.as(sellers.manager)
                .delete(sellers.url("/payProposals/" + first))
                .then()
                .statusCode(409);
        sellers.get(sellers.hu, "/payProposals/" + first).statusCode(200).body("lines.personId", everyItem(equalTo((int)
                sellers.hu.id())));
        sellers.get(sellers.jinanHead, "/payProposals/" + first)
                .body("lines.gridId", everyItem(equalTo((int) sellers.jinan)))
                .body("lines.personId", hasItem((int) sellers.jin.id()));
        sellers.get(sellers.worker, "/payProposals/" + first).statusCode(404);
        sellers.get(sellers.worker, "/payProposals/" + first + "/paper").statusCode(404);
        sellers.get(sellers.worker, "/payProposals/" + first + "/sheet").statusCode(404);
        sellers.get(sellers.manager, "/payProposals/" + first + "/paper")
                .statusCode(200)
                .contentType("application/pdf");
        sellers.get(sellers.manager, "/payProposals/" + first + "/sheet").statusCode(200);

        int second = proposed(month);
        approve(second, "改版");
        sellers.get(sellers.manager, "/payProposals/" + first).body("row.state", equalTo("REPLACED"));
    }

    private void approve(int id, String words) {
        sellers.post(sellers.manager, "/payProposals/" + id + "/approval", Map.of("words", words))
                .statusCode(200)
                .body("row.state", equalTo("APPROVED"));
    }

    /** A new draft of a month; one that is open goes first. */
    private int proposed(YearMonth month) {
        Integer open = sellers.get(sellers.manager, "/payProposals")
                .statusCode(200)
                .extract()
                .path("find { it.state == 'DRAFT' && it.firstDay == '" + month.atDay(1) + "' }?.id");
        if (open != null) {
            sellers.as(sellers.manager)
                    .delete(sellers.url("/payProposals/" + open))
                    .then()
                    .statusCode(204);
        }
        return sellers.post(sellers.manager, "/payProposals", Map.of("month", month.toString()))
                .statusCode(201)
                .extract()
                .path("row.id");
    }

    @Test
    @Clause({"R14-M1b", "R14-3.2.2d"})
    void givesADualMemberTheTeamsPartOnly() {
        int id = proposed(now);

        sellers.get(sellers.manager, "/payProposals/" + id)
                .body("lines.find { it.personId == " + sellers.feng.id() + " }.role", equalTo("DUAL"))
                .body("lines.find { it.personId == " + sellers.feng.id() + " }.steps.name", hasItem("team"))
                .body("lines.find { it.personId == " + sellers.feng.id() + " }.steps.name", not(hasItem("area")))
                .body("lines.find { it.personId == " + sellers.hu.id() + " }.steps.name", hasItem("area"));
    }

    @Test
    @Clause("R14-3.3a")
    void tellsOfACustomerCountedInTwoGridsBeforeItIsApproved() {
        var file = sellers.file(mark, "EXISTING", sellers.hu);
        String customer = sellers.post(sellers.manager, "/customers?evenIfAlike=true", file)
                .statusCode(201)
                .extract()
                .path("number");
        won(customer);
        file.put("unitCode", "370303");
        sellers.put(sellers.manager, "/customers/" + customer, file).statusCode(200);
        won(customer);

        sellers.get(sellers.manager, "/payProposals/twice").statusCode(200).body("customerNumber", hasItem(customer));
        sellers.get(sellers.jinanHead, "/payProposals/twice").body("", hasSize(0));
        int id = proposed(now);
        sellers.get(sellers.manager, "/payProposals/" + id).body("twice.customerNumber", hasItem(customer));
        sellers.post(sellers.manager, "/payProposals/" + id + "/approval", Map.of())
                .statusCode(422)
                .body("clause.id", equalTo("R14-3.3a"));
    }

    private void won(String customer) {
        var number = sellers.placed(sellers.manager, sellers.order("SALE", customer));
        sellers.post(sellers.manager, "/salesOrders/" + number + "/sale", Map.of("won", true, "amount", 100))
                .statusCode(200);
    }

    @Test
    @Clause("R14-2.4a")
    void showsTargetRightsAndIncentiveOfAGridTogether() {
        var sheet = "/payProposals/grids/" + sellers.jinan + "?from=" + now.withMonth(1) + "&to=" + now.withMonth(3);

        sellers.get(sellers.jinanHead, sheet)
                .statusCode(200)
                .body("discountPercent", equalTo(5.0f))
                .body("target", notNullValue())
                .body("incentive", notNullValue());
        sellers.get(sellers.hu, sheet).statusCode(403);
        sellers.get(sellers.qin, sheet).statusCode(404);
    }

    @Test
    @Clause("R14-3.2.1e")
    void adoptsOtherRulesFromAMonthOn() {
        var rules = Map.of(
                "from",
                "2098-01",
                "areaPercent",
                120,
                "bases",
                Map.of("manager", 1, "customer", 1, "sales", 1, "dual", 1),
                "discountPercent",
                3,
                "bands",
                List.of(Map.of("fromPercent", 0, "paysPercent", 0)));

        sellers.post(sellers.hu, "/payProposals/schemes", rules).statusCode(403);
        sellers.post(sellers.manager, "/payProposals/schemes", rules)
                .statusCode(200)
                .body("[0].areaPercent", equalTo(120));
    }
}
