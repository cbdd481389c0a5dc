package io.gridkeeper.rules;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

@SystemTest
class DeadlineProfileIT {

    private static final String PROFILES = "/api/v1/deadlineProfiles";

    private final Server server;
    private final String office;
    private final String worker;

    DeadlineProfileIT(Server server) {
        this.server = server;
        this.office = PersonalToken.of(server, "zhaojianguo");
        this.worker = PersonalToken.of(server, "wanglei");
    }

    @Test
    void startsTheDemonstrationCompanyWithRegulation5() {
        as(worker).get(server.url(PROFILES)).then().body("rows.profile", hasItem("P2"));
        as(worker)
                .get(server.url(PROFILES + "/choices?day=2026-11-02"))
                .then()
                .body("axisValue", equalTo(List.of("UNIT", "DEPARTMENT")), "clause", hasItem("R05-3b"));
    }

    @Test
    @Clause({"R07-18a", "R04-3.1a"})
    void countsByTheVersionInForceOnTheDayOfReceipt() {
        long version = adopted("{\"profile\":\"P1\",\"effectiveFrom\":\"2041-12-01\"}");

        due("UNIT", "2041-11-29").body("clause", equalTo("R05-3a"));
        due("UNIT", "2041-12-02").body("clause", equalTo("R04-3.1a"), "due", equalTo("2041-12-03"));

        as(office).delete(server.url(PROFILES + "/" + version)).then().statusCode(204);
        due("UNIT", "2041-12-02").body("clause", equalTo("R05-3a"));
    }

    @Test
    void adoptsTheCompanysOwnTable() {
        long version = adopted("""
            {"profile":"P5","effectiveFrom":"2042-01-01","settings":{"deadline.holiday_report_starts":"day_after_receipt"},
             "rules":[{"axisValue":"URGENT","nameZh":"紧急","nameEn":"Urgent","amount":1,"unit":"WORKING_DAY",
                       "lead":"GRID_ADMIN","escalation":"MANAGEMENT","clause":"R05-3a"},
                      {"axisValue":"PLAN","nameZh":"计划","nameEn":"Planned",
                       "lead":"DEPARTMENT","escalation":"MANAGEMENT","clause":"R02-2.1.2b"}]}\
            """);

        due("URGENT", "2042-01-06").body("due", equalTo("2042-01-07"), "lead", equalTo("GRID_ADMIN"));
        due("PLAN", "2042-01-06").body("due", nullValue(), "clause", equalTo("R02-2.1.2b"));
        as(office).delete(server.url(PROFILES + "/" + version)).then().statusCode(204);
    }

    @Test
    void refusesWhatWouldBreakLimits() {
        adopt(office, "{\"profile\":\"P1\",\"effectiveFrom\":\"2026-01-02\"}")
                .statusCode(422)
                .body("key", equalTo("regulation.adopt.tooEarly"), "clause.id", equalTo("R07-18a"));
        adopt(office, "{\"profile\":\"P1\",\"effectiveFrom\":\"2043-01-02\",\"settings\":{\"no.such\":\"1\"}}")
                .statusCode(422)
                .body("key", equalTo("regulation.setting.unknown"));
        adopt(office, "{\"profile\":\"P5\",\"effectiveFrom\":\"2043-01-02\"}")
                .statusCode(422)
                .body("key", equalTo("regulation.table.size"));
        adopt(office, """
            {"profile":"P5","effectiveFrom":"2043-01-02","rules":[{"axisValue":"A","nameZh":"甲","nameEn":"A",
             "lead":"DEPARTMENT","escalation":"MANAGEMENT","clause":"R99-1"}]}\
            """).statusCode(422).body("key", equalTo("regulation.clause.unknown"));
        as(worker).get(server.url(PROFILES)).then().body("rows.effectiveFrom", not(hasItem("2043-01-02")));
    }

    @Test
    void letsOnlyTheOfficeAdopt() {
        adopt(worker, "{\"profile\":\"P1\",\"effectiveFrom\":\"2044-01-01\"}").statusCode(403);
        given().get(server.url(PROFILES)).then().statusCode(401);
    }

    @Test
    @Clause("R05-4a")
    void countsTheReportToTheOutsideFromTheFinding() {
        due("EXTERNAL", "2026-11-05").body("due", equalTo("2026-11-09"), "clause", equalTo("R05-4a"));
    }

    private long adopted(String body) {
        var location = adopt(office, body).statusCode(201).extract().header("Location");
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }

    private ValidatableResponse adopt(String token, String body) {
        return as(token)
                .contentType("application/json")
                .body(body)
                .post(server.url(PROFILES))
                .then();
    }

    private ValidatableResponse due(String axis, String received) {
        return as(worker)
                .get(server.url("/api/v1/dueDates?axisValue=" + axis + "&receivedAt=" + received))
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", token).header("Accept-Language", "en");
    }
}
