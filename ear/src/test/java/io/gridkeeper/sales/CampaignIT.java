package io.gridkeeper.sales;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

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
class CampaignIT {

    private final Sellers sellers;
    private final LocalDate today = LocalDate.now(CompanyClock.ZONE);
    private final String mark =
            "活" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    CampaignIT(Server server) throws SQLException {
        sellers = new Sellers(server);
    }

    private Map<String, Object> plan(String kind) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "gridId",
                sellers.jinan,
                "title",
                mark,
                "startsOn",
                today.toString(),
                "endsOn",
                today.plusDays(13).toString(),
                "budget",
                300_000,
                "material",
                "海报 200 张"));
    }

    private String running(String kind) {
        var number = sellers.post(sellers.jinanHead, "/salesCampaigns", plan(kind))
                .statusCode(201)
                .extract()
                .<String>path("row.number");
        sellers.post(sellers.jinanHead, "/salesCampaigns/" + number + "/start", Map.of())
                .statusCode(200);
        return number;
    }

    private String prospect(String name, String contractEnd) {
        var file = sellers.file(mark + name, "INTENT", sellers.hu);
        file.put("supplier", "邻城宽带");
        file.put("contractEnd", contractEnd);
        return sellers.post(sellers.hu, "/customers?evenIfAlike=true", file)
                .statusCode(201)
                .extract()
                .path("number");
    }

    private int listed(String campaign, String customer) {
        return sellers.get(sellers.hu, "/salesCampaigns/" + campaign + "/targets?limit=200")
                .extract()
                .path("rows.find { it.customerNumber == '" + customer + "' }.id");
    }

    @Test
    @Clause({"R14-3.3.4b", "R14-M1c"})
    void plansLogsAndClosesACampaignWithItsLeads() {
        sellers.post(sellers.hu, "/salesCampaigns", plan("PROMOTION"))
                .statusCode(403)
                .body("clause.id", equalTo("R14-3.3.4b"));
        var bare = plan("PROMOTION");
        bare.put("material", " ");
        sellers.post(sellers.jinanHead, "/salesCampaigns", bare).statusCode(422);
        var number = running("PROMOTION");
        int before = sellers.get(sellers.hu, day()).statusCode(200).extract().path("promotions");

        sellers.post(
                        sellers.hu,
                        "/salesCampaigns/" + number + "/logs",
                        Map.of("day", today.toString(), "leads", 41, "words", "小区路演"))
                .statusCode(200)
                .body("row.leads", equalTo(41));

        sellers.get(sellers.hu, day()).body("promotions", equalTo(before + 1));
        sellers.post(sellers.hu, "/salesCampaigns/" + number + "/closing", Map.of("spent", 280_000, "result", "x"))
                .statusCode(403);
        sellers.post(
                        sellers.jinanHead,
                        "/salesCampaigns/" + number + "/closing",
                        Map.of("spent", 280_000, "result", "线索 41 条"))
                .statusCode(200)
                .body("row.state", equalTo("CLOSED"))
                .body("deeds", empty());
        sellers.post(sellers.hu, "/salesCampaigns/" + number + "/logs", Map.of("leads", 1, "words", "x"))
                .statusCode(409);
    }

    private String day() {
        return "/salesCampaigns/days/" + today + "?grid=" + sellers.jinan;
    }

    @Test
    @Clause({"R14-3.3.2b", "R14-M3c"})
    void winsACompetitorsCustomerOverByFairMeansOnly() {
        var customer = prospect("甲", "2026-12-31");
        var campaign = running("WIN_OVER");
        sellers.post(sellers.hu, path(campaign, "targets"), Map.of("customerNumber", customer))
                .statusCode(201);
        int id = listed(campaign, customer);
        var offer = Map.<String, Object>of("words", "介绍千兆套餐", "offer", "送半年");

        refused(campaign, id, "contacts", offer);
        refused(campaign, id, "declaration", Map.of("source", "COMPETITOR_DATA", "consented", true));
        sellers.post(
                        sellers.hu,
                        path(campaign, "targets/" + id + "/declaration"),
                        Map.of("source", "REFERRAL", "consented", false))
                .statusCode(200);
        refused(campaign, id, "contacts", offer);
        sellers.post(
                        sellers.hu,
                        path(campaign, "targets/" + id + "/declaration"),
                        Map.of("source", "REFERRAL", "consented", true))
                .statusCode(200);
        sellers.post(sellers.hu, path(campaign, "targets/" + id + "/contacts"), offer)
                .statusCode(200)
                .body("measures.contacted", equalTo(1));
        sellers.post(sellers.hu, path(campaign, "targets/" + id + "/ending"), Map.of("won", true, "result", "签约千兆"))
                .statusCode(200)
                .body("measures.won", equalTo(1))
                .body("measures.breakthrough", equalTo(100.0f));

        sellers.get(sellers.hu, "/customers/" + customer)
                .body("touches.purpose", contains("WIN_OVER"))
                .body("touches.words", contains("介绍千兆套餐"));
        var own = sellers.file(mark + "乙", "EXISTING", sellers.hu);
        var served = sellers.post(sellers.hu, "/customers?evenIfAlike=true", own)
                .extract()
                .<String>path("number");
        sellers.post(sellers.hu, path(campaign, "targets"), Map.of("customerNumber", served))
                .statusCode(422)
                .body("clause.id", equalTo("R14-3.3.2b"));
    }

    private void refused(String campaign, int id, String step, Map<String, Object> body) {
        sellers.post(sellers.hu, path(campaign, "targets/" + id + "/" + step), body)
                .statusCode(422)
                .body("clause.id", equalTo("R14-3.3.2b"));
    }

    private static String path(String campaign, String rest) {
        return "/salesCampaigns/" + campaign + "/" + rest;
    }

    @Test
    @Clause("R14-3.2.1f")
    void makesItsListOfClassifiedCustomersWhoseContractRunsOutAndOfChannels() {
        var soon = prospect("丙", "2026-12-20");
        var later = prospect("丁", "2028-12-20");
        sellers.post(
                        sellers.jinanHead,
                        "/salesChannels",
                        Map.of("name", mark + "店", "gridId", sellers.jinan, "ownerId", sellers.hu.id()))
                .statusCode(201);
        var campaign = running("WIN_OVER");

        sellers.post(sellers.hu, path(campaign, "customers?class=INTENT&contractBefore=2026-12-31"), Map.of())
                .statusCode(200)
                .body("added", notNullValue());
        sellers.get(sellers.hu, path(campaign, "targets?limit=200"))
                .body("rows.customerNumber", hasItem(soon))
                .body("rows.customerNumber", not(hasItem(later)))
                .body("rows.customerClass", everyItem(equalTo("INTENT")))
                .body("rows.gridId", everyItem(equalTo((int) sellers.jinan)));
        sellers.post(sellers.hu, path(campaign, "customers?class=INTENT&contractBefore=2026-12-31"), Map.of())
                .body("added", equalTo(0));
        sellers.post(sellers.hu, path(campaign, "channels"), Map.of()).statusCode(200);
        sellers.get(sellers.hu, path(campaign, "targets?limit=200")).body("rows.name", hasItem(mark + "店"));
    }

    @Test
    void keepsTheContactWithAChannelAsItsSupervision() {
        var channel = sellers.post(
                        sellers.jinanHead,
                        "/salesChannels",
                        Map.of("name", mark + "行", "gridId", sellers.jinan, "ownerId", sellers.hu.id()))
                .statusCode(201)
                .extract()
                .<String>path("row.number");
        var campaign = running("PROMOTION");
        sellers.post(sellers.hu, path(campaign, "channels"), Map.of()).statusCode(200);
        int id = sellers.get(sellers.hu, path(campaign, "targets?limit=200"))
                .extract()
                .path("rows.find { it.channelNumber == '" + channel + "' }.id");

        sellers.post(sellers.hu, path(campaign, "targets/" + id + "/contacts"), Map.of("words", "布置海报"))
                .statusCode(200);

        sellers.get(sellers.hu, "/salesChannels/" + channel).body("events.act", contains("SUPERVISE", "OPEN"));
    }

    @Test
    void givesAForeignGridNothing() {
        var customer = prospect("戊", "2026-12-31");
        var campaign = running("WIN_OVER");
        sellers.post(sellers.hu, path(campaign, "targets"), Map.of("customerNumber", customer))
                .statusCode(201);
        int id = listed(campaign, customer);

        Stream.of(sellers.qin, sellers.worker).forEach(stranger -> {
            sellers.get(stranger, "/salesCampaigns/" + campaign).statusCode(404);
            sellers.get(stranger, path(campaign, "targets")).statusCode(404);
            sellers.get(stranger, "/salesCampaigns?limit=200").body("rows.number", not(hasItem(campaign)));
            sellers.get(stranger, "/salesCampaigns?grid=" + sellers.jinan).body("rows", empty());
            sellers.get(stranger, day()).statusCode(404);
            sellers.post(stranger, "/salesCampaigns", plan("PROMOTION")).statusCode(404);
            List.of("start", "customers", "channels")
                    .forEach(step -> sellers.post(stranger, path(campaign, step), Map.of())
                            .statusCode(404));
            sellers.post(stranger, path(campaign, "logs"), Map.of("leads", 1, "words", "x"))
                    .statusCode(404);
            sellers.post(stranger, path(campaign, "closing"), Map.of("spent", 1, "result", "x"))
                    .statusCode(404);
            sellers.post(stranger, path(campaign, "cancellation"), Map.of("reason", "x"))
                    .statusCode(404);
            sellers.post(stranger, path(campaign, "targets"), Map.of("customerNumber", customer))
                    .statusCode(404);
            sellers.post(stranger, path(campaign, "targets/" + id + "/contacts"), Map.of("words", "x"))
                    .statusCode(404);
            sellers.post(
                            stranger,
                            path(campaign, "targets/" + id + "/declaration"),
                            Map.of("source", "REFERRAL", "consented", true))
                    .statusCode(404);
            sellers.post(stranger, path(campaign, "targets/" + id + "/ending"), Map.of("won", true, "result", "x"))
                    .statusCode(404);
        });
    }
}
