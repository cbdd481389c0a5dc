package io.gridkeeper.territory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A scenario over the interface: designed by a job, edited, compared, approved, brought into force. */
@SystemTest
class ScenarioIT {

    private static final String API = "/api/v1/territoryScenarios";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> INPUTS = List.of(
            "BUSINESS_COVERAGE",
            "RESOURCE_COVERAGE",
            "SERVICE_CAPACITY",
            "LOCATION",
            "COMPANY_SIZE",
            "COMPETITION",
            "ECONOMY",
            "POPULATION");

    private final Server server;
    private final String manager;
    private final String salesperson;

    ScenarioIT(Server server) {
        this.server = server;
        this.manager = PersonalToken.of(server, "liangjing");
        this.salesperson = PersonalToken.of(server, "jinxiaoyan");
    }

    @Test
    void isTheSalesManagersAlone() {
        long id = begin("Alone", 2);

        for (var address : List.of("", "/units", "/" + id, "/" + id + "/division", "/" + id + "/comparison")) {
            assertThat(ask(salesperson, Method.GET, address, null).statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(ask(salesperson, Method.POST, "/" + id + "/design", null).statusCode())
                .isEqualTo(403);
        assertThat(ask(salesperson, Method.POST, "/" + id + "/activation", Map.of("on", "2026-11-02"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Clause({"R14-3.1a", "R14-3.1c"})
    void dividesTheMarketByAJob() {
        long id = begin("Three", 3);

        var view = designed(id);

        assertThat(view.getInt("figures.grids.size()")).isEqualTo(3);
        assertThat(view.getList("figures.grids.pieces", Integer.class)).containsOnly(1);
        assertThat(view.getList("grids.code", String.class)).contains("S-01", "S-02");
        assertThat(get("/" + id + "/division").getList("grids", Integer.class)).allMatch(grid -> grid >= 0);
    }

    @Test
    void refusesTheImpossibleWithTheUnitsThatMakeItSo() {
        long id = begin("Impossible", 18, "0.01");

        var view = designed(id);

        assertThat(view.getList("obstacles")).isNotEmpty();
        assertThat(view.getList("obstacles[0].units", String.class)).isNotEmpty();
    }

    @Test
    void followsTheHandAndRefusesAnOutdatedOne() {
        long id = begin("By hand", 2);
        var view = designed(id);
        int revision = view.getInt("scenario.revision");
        var paint = Map.of("revision", revision, "units", List.of("370102"), "grid", 1);

        var painted = post("/" + id + "/paint", paint);
        var again = ask(manager, Method.POST, "/" + id + "/paint", paint);

        assertThat(painted.getInt("scenario.revision")).isEqualTo(revision + 1);
        assertThat(again.statusCode()).isEqualTo(409);
        var split = post("/" + id + "/split", Map.of("revision", revision + 1, "grid", 0, "measure", "CUSTOMERS"));
        assertThat(split.getList("grids")).hasSize(3);
        var merged = post("/" + id + "/merge", Map.of("revision", revision + 2, "from", 2, "into", 0));
        assertThat(merged.getList("grids")).hasSize(2);
        assertThat(merged.getLong("figures.grids.customers.sum()"))
                .isEqualTo(view.getLong("figures.grids.customers.sum()"));
    }

    @Test
    @Clause("R14-3.1b")
    void isApprovedWithEightInputsOnly() {
        long id = begin("Inputs", 2);
        designed(id);
        INPUTS.stream().limit(7).forEach(input -> find(id, input));

        var refused = ask(manager, Method.POST, "/" + id + "/approval", null);
        find(id, INPUTS.get(7));
        var approved = ask(manager, Method.POST, "/" + id + "/approval", null);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("clause.id")).isEqualTo("R14-3.1b");
        assertThat(approved.jsonPath().getString("scenario.state")).isEqualTo("APPROVED");
    }

    @Test
    @Clause({"R14-1a", "R14-3.1d"})
    void comesIntoForceAsAWhole() throws SQLException {
        long id = begin("In force", 2);
        designed(id);
        var swap = post("/" + id + "/copy", Map.of("name", "In force, swapped"));
        long copy = swap.getLong("scenario.id");
        INPUTS.forEach(input -> find(copy, input));
        post(
                "/" + copy + "/paint",
                Map.of("revision", swap.getInt("scenario.revision"), "units", List.of("370125"), "grid", 1));
        ask(manager, Method.POST, "/" + copy + "/approval", null);

        var compared = get("/" + copy + "/comparison?with=" + id);
        var active = post("/" + copy + "/activation", Map.of("on", "2026-11-02"));

        assertThat(compared.getList("changes")).hasSizeLessThanOrEqualTo(1);
        assertThat(active.getString("scenario.state")).isEqualTo("ACTIVE");
        assertThat(get("/" + copy + "/comparison").getList("changes")).isEmpty();
        var grid = given().header("Authorization", manager)
                .get(server.url("/api/v1/salesGrids/at?address=济南市济阳县"))
                .jsonPath();
        assertThat(grid.getString("grid.code")).isEqualTo("S-02");
        putBack();
    }

    /** The company is shared: the demonstration's own division comes back. */
    private void putBack() throws SQLException {
        try (var connection = server.database().connect();
                var statement = connection.createStatement()) {
            for (var pair : List.of(List.of("3701", "S-01"), List.of("3703", "S-02"))) {
                statement.executeUpdate("update sales_unit set version = version + 1, sales_grid_id = (select id from"
                        + " sales_grid where code = '" + pair.get(1) + "') where code like '" + pair.get(0) + "%'");
            }
        }
    }

    private void find(long id, String input) {
        assertThat(ask(manager, Method.PUT, "/" + id + "/inputs/" + input, Map.of("finding", "looked at on site"))
                        .statusCode())
                .isEqualTo(200);
    }

    private long begin(String name, int grids) {
        return begin(name, grids, "0.25");
    }

    private long begin(String name, int grids, String tolerance) {
        var order = Map.of(
                "name",
                name,
                "grids",
                grids,
                "weights",
                List.of(Map.of("measure", "CUSTOMERS", "below", tolerance, "above", tolerance)),
                "seed",
                1,
                "keepCustomers",
                true,
                "handoverDays",
                30,
                "barriers",
                "",
                "fixed",
                Map.of(),
                "inputs",
                Map.of());
        return post("", order).getLong("scenario.id");
    }

    private JsonPath designed(long id) {
        var started = ask(manager, Method.POST, "/" + id + "/design", null);
        assertThat(started.statusCode()).as(started.asString()).isEqualTo(202);
        var until = Instant.now().plus(PATIENCE);
        var view = get("/" + id);
        while (view.get("scenario.jobId") != null && Instant.now().isBefore(until)) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(300).toNanos());
            view = get("/" + id);
        }
        assertThat(view.<Object>get("scenario.jobId")).isNull();
        return view;
    }

    private JsonPath get(String address) {
        var answer = ask(manager, Method.GET, address, null);
        assertThat(answer.statusCode()).as(address + " " + answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private JsonPath post(String address, Object body) {
        var answer = ask(manager, Method.POST, address, body);
        assertThat(answer.statusCode()).as(address + " " + answer.asString()).isIn(200, 201);
        return answer.jsonPath();
    }

    private Response ask(String token, Method method, String address, @Nullable Object body) {
        var request = given().header("Authorization", token)
                .header("Accept-Language", "en")
                .contentType("application/json");
        return (body == null ? request : request.body(body)).request(method, server.url(API + address));
    }
}
