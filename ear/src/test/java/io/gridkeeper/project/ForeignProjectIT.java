package io.gridkeeper.project;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.project.Site.Person;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A contractor's responsible person asks every door for what is not his: every GET address of the interface with the ids
 * of a foreign project, its grid, its hazard and its host, every step of a foreign project, and the pages and papers.
 */
@SystemTest
@Clause("R07-8c")
class ForeignProjectIT {

    private static final String API = "/api/v1";
    private static final List<String> STEPS = List.of(
            "approval",
            "rejection",
            "withdrawal",
            "people",
            "trainings",
            "qualifications",
            "confirmations/agreement",
            "opening",
            "checks",
            "accidents",
            "prolongations",
            "end",
            "handover");

    private final Server server;
    private final Site site;
    private final Site elsewhere;

    ForeignProjectIT(Server server) throws SQLException {
        this.server = server;
        site = new Site(server, "G-1102");
        elsewhere = new Site(server, "G-1103");
    }

    private static String mark() {
        return "承包" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** A foreign project with a hazard in its grid, and a hazard of the host. */
    private record Foreign(String project, String grid, long gridId, List<String> hazards, String secret) {}

    private Foreign foreign() {
        var secret = mark();
        var number = elsewhere.running(secret);
        var contact = elsewhere.contractor(number, "周强");
        String inside = elsewhere
                .step(contact, number, "checks", Map.of("sound", false, "note", "隐患" + secret, "category", "FIRE"))
                .extract()
                .path("checks.latest[0].hazardNumber");
        String host = elsewhere
                .post(
                        elsewhere.applicant,
                        "/hazards",
                        Map.of(
                                "gridId",
                                elsewhere.grid,
                                "placeText",
                                "东门",
                                "description",
                                "主机" + secret,
                                "category",
                                "FIRE"))
                .statusCode(201)
                .extract()
                .path("number");
        var view = elsewhere.get(elsewhere.office, "/projects/" + number).extract();
        int gridId = view.path("row.gridId");
        return new Foreign(number, view.path("row.gridCode"), gridId, List.of(inside, host), secret);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> givesNothingToAForeignContractorAtAnyAddress() {
        var own = site.running(mark());
        var contractor = site.contractor(own, "周强");
        var foreign = foreign();
        var addresses = addresses();
        assertThat(addresses).anyMatch(address -> address.contains("/projects/{number}"));
        return addresses.stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> ask(contractor, address, foreign)));
    }

    private void ask(Person contractor, String address, Foreign foreign) {
        var numbers = new ArrayList<>(foreign.hazards());
        numbers.add(foreign.project());
        for (var number : numbers) {
            var asked = address.replace("{number}", number)
                    .replace("{code}", foreign.grid())
                    .replaceAll("\\{[^}]+}", "1");
            for (var query : List.of("?grid=" + foreign.gridId(), "?text=" + foreign.secret(), "?limit=200")) {
                var answer = get(contractor, asked + query);

                assertThat(answer.statusCode()).as(asked).isLessThan(500);
                assertThat(answer.asString().replace(number, "").replace(foreign.secret() + "&", ""))
                        .as(asked)
                        .doesNotContain(foreign.hazards())
                        .doesNotContain("主机" + foreign.secret(), "隐患" + foreign.secret(), elsewhere.host.name());
            }
            if (address.contains("/projects/{number}") || address.contains("/hazards/{number}")) {
                assertThat(get(contractor, asked).statusCode()).as(asked).isEqualTo(404);
            }
        }
    }

    @Test
    void refusesEveryStepOfAForeignProjectAsUnknown() {
        var own = site.running(mark());
        var contractor = site.contractor(own, "周强");
        var foreign = foreign();
        var everything = Map.of("text", "x");

        STEPS.forEach(step -> {
            var body =
                    switch (step) {
                        case "people" -> Map.<String, Object>of("name", "x");
                        case "trainings" -> Site.training(contractor);
                        case "qualifications" ->
                            Map.<String, Object>of(
                                    "kind", "SAFETY_LICENCE", "number", "x", "validUntil", Site.TODAY.toString());
                        case "checks" -> Map.<String, Object>of("sound", true, "note", "x");
                        case "accidents" -> Map.<String, Object>of("day", Site.TODAY.toString(), "account", "x");
                        case "prolongations" ->
                            Map.<String, Object>of(
                                    "until", Site.TODAY.plusDays(99).toString(), "reason", "x");
                        default -> everything;
                    };
            site.attempt(contractor, foreign.project(), step, body).statusCode(404);
        });
        site.fileAgreement(contractor, foreign.project()).statusCode(404);
        site.post(
                        contractor,
                        "/hazards",
                        Map.of("gridId", foreign.gridId(), "placeText", "x", "description", "x", "category", "FIRE"))
                .statusCode(404);
        site.post(
                        contractor,
                        "/hazards",
                        Map.of("gridId", site.grid, "placeText", "x", "description", "x", "category", "FIRE"))
                .statusCode(404);
        site.post(contractor, "/projects", site.application(mark(), Site.TODAY.plusDays(9)))
                .statusCode(403);
    }

    @Test
    void listsToAContractorHisOwnProjectAndGridOnly() {
        var own = site.running(mark());
        var contractor = site.contractor(own, "周强");
        foreign();

        site.get(contractor, "/projects?limit=200").body("rows.number", contains(own));
        site.get(contractor, "/grids?limit=200").body("rows.code", contains(own.replace("XM", "D")));
        site.get(contractor, "/people?text=").body("$", empty());
        site.get(contractor, "/places/P-008").statusCode(404);
        site.get(contractor, "/hazards?all=true&limit=200").body("rows", empty());
    }

    @Test
    void showsAContractorNoForeignPageAndNoForeignPaper() {
        var own = site.running(mark());
        var contractor = site.contractor(own, "周强");
        var foreign = foreign();
        var session = server.url("/api/v1/projects/" + foreign.project() + "/agreement");

        assertThat(given().header("Authorization", contractor.token())
                        .get(session)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(contractor, API + "/projects/" + own + "/agreement").statusCode())
                .isEqualTo(200);
    }

    private List<String> addresses() {
        var paths = JsonPath.from(given().accept("application/json")
                        .get(server.url("/openapi"))
                        .asString())
                .<Map<String, Map<String, Object>>>get("paths");
        var addresses = new ArrayList<String>();
        paths.forEach((path, methods) -> {
            if (methods.containsKey("get")) {
                addresses.add(path.startsWith(API) ? path : API + path);
            }
        });
        return addresses;
    }

    private Response get(Person who, String address) {
        return given().header("Authorization", who.token()).get(server.url(address));
    }
}
