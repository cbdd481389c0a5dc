package io.gridkeeper.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

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
class TargetIT {

    private static final long MILLIONS_120_IN_FEN = 12_000_000_000L;

    private final Sellers sellers;
    private final int year = LocalDate.now(CompanyClock.ZONE).getYear();

    TargetIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    @Test
    @Clause({"R14-M1a", "R14-3.3.4c"})
    void refusesWhatDoesNotAddUpWithTheDifferenceAndVersionsWhatDoes() {
        var draft = sellers.post(sellers.manager, "/salesTargets", wish(2031, "REVENUE", MILLIONS_120_IN_FEN))
                .statusCode(201)
                .body("rows.findAll { it.kind != 'PERSON' }.settled", everyItem(is(true)))
                .body("rows[0].total", equalTo(MILLIONS_120_IN_FEN))
                .extract();
        int plan = draft.path("plan.id");
        int person = draft.path("rows.find { it.kind == 'PERSON' }.id");
        long had = ((Number) draft.path("rows.find { it.kind == 'PERSON' }.total")).longValue();

        sellers.put(sellers.manager, node(plan, person), Map.of("amount", had - 100_000))
                .statusCode(200);
        sellers.post(sellers.manager, "/salesTargets/" + plan + "/approval", Map.of())
                .statusCode(422)
                .body("clause.id", equalTo("R14-M1a"))
                .body("detail", containsString("1000.00"));
        sellers.put(sellers.manager, node(plan, person), Map.of("amount", had)).statusCode(200);
        sellers.post(sellers.manager, "/salesTargets/" + plan + "/approval", Map.of())
                .statusCode(200)
                .body("plan.state", equalTo("IN_FORCE"));
        sellers.put(sellers.manager, node(plan, person), Map.of("amount", 1)).statusCode(409);

        int next = sellers.post(sellers.manager, "/salesTargets/" + plan + "/revisions", Map.of())
                .statusCode(200)
                .body("plan.number", equalTo(2))
                .extract()
                .path("plan.id");
        sellers.post(sellers.manager, "/salesTargets/" + next + "/approval", Map.of())
                .statusCode(200);
        sellers.get(sellers.manager, "/salesTargets/" + plan).body("plan.state", equalTo("REPLACED"));
    }

    private static Map<String, Object> wish(int year, String indicator, long total) {
        return Map.of("year", year, "indicator", indicator, "customers", "ALL", "total", total, "basis", "CUSTOMERS");
    }

    private static String node(int plan, int node) {
        return "/salesTargets/" + plan + "/nodes/" + node;
    }

    @Test
    @Clause({"R14-M2e", "R14-M3d"})
    void followsWhatIsSoldDownToThePersonAndItsOrders() {
        int plan = sellers.get(sellers.manager, "/salesTargets")
                .extract()
                .path("find { it.year == " + year + " && it.state == 'IN_FORCE' }.id");
        long before = done(plan);
        var mark = "标" + UUID.randomUUID().toString().substring(0, 8);
        var number = sellers.placed(sellers.hu, sellers.order("SALE", sellers.filed(mark, sellers.hu)));

        sellers.post(sellers.hu, "/salesOrders/" + number + "/sale", Map.of("won", true, "amount", 119_900))
                .statusCode(200);

        assertThat(done(plan)).isEqualTo(before + 119_900);
        var orders = "/salesOrders/sum?family=SALE&won=true&seller=" + sellers.hu.id() + "&grid=" + sellers.jinan
                + "&closedFrom=" + year + "-01-01&closedTo=" + year + "-12-31";
        assertThat(((Number) sellers.get(sellers.manager, orders).extract().path("amount")).longValue())
                .isEqualTo(done(plan));
    }

    private long done(int plan) {
        Number done = sellers.get(sellers.manager, "/salesTargets/" + plan)
                .extract()
                .path("rows.find { it.personId == " + sellers.hu.id() + " }.progress.done");
        return done.longValue();
    }

    @Test
    void showsASalespersonTheOwnGridAndLetsTheAreaManagerChangeItsPeopleOnly() {
        var draft = sellers.post(sellers.manager, "/salesTargets", wish(2032, "CONTRACTS", 1200))
                .statusCode(201)
                .extract();
        int plan = draft.path("plan.id");
        int foreign = draft.path("rows.find { it.kind == 'GRID' && it.gridId == " + sellers.zibo + " }.id");
        int own = draft.path("rows.find { it.kind == 'PERSON' && it.gridId == " + sellers.jinan + " }.id");
        int other = draft.path("rows.find { it.kind == 'PERSON' && it.gridId == " + sellers.zibo + " }.id");
        List<Integer> months = List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

        sellers.get(sellers.jin, "/salesTargets/" + plan).statusCode(200).body("rows.gridId", everyItem(equalTo((int)
                sellers.jinan)));
        sellers.get(sellers.worker, "/salesTargets/" + plan).statusCode(404);
        sellers.put(sellers.jin, node(plan, own), Map.of("months", months)).statusCode(404);
        sellers.put(sellers.jinanHead, node(plan, own), Map.of("months", months))
                .statusCode(200);
        sellers.put(sellers.jinanHead, node(plan, other), Map.of("months", months))
                .statusCode(404);
        sellers.put(sellers.jinanHead, node(plan, foreign), Map.of("amount", 1)).statusCode(404);
        sellers.post(sellers.jinanHead, "/salesTargets/" + plan + "/approval", Map.of())
                .statusCode(403);
        sellers.post(sellers.jinanHead, "/salesTargets", wish(2033, "REVENUE", 1))
                .statusCode(403);
    }
}
