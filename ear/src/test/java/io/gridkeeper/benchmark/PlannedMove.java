package io.gridkeeper.benchmark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.Server;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A scenario that leaves every unit where it is but some, which go to another grid; made over REST. */
final class PlannedMove {

    static final String IN_THE_THIRD =
            "select count(*) from customer c join sales_grid g on g.id = c.grid_id where g.code = 'BM-03'";
    static final String UNITS_OF_THE_THIRD =
            "select count(*) from sales_unit u join sales_grid g on g.id = u.sales_grid_id where g.code = 'BM-03'";

    private static final int MOVING_OF_EACH = 67;
    private static final String API = "/api/v1/territoryScenarios";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
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
    private final String token;
    private final CustomerRows rows;
    private long moving;

    PlannedMove(Server server, String token, CustomerRows rows) {
        this.server = server;
        this.token = token;
        this.rows = rows;
    }

    /** Designs, paints every grid as it is today, then units of some into another, and approves. Gives the id. */
    long prepared(List<String> from, String to) throws SQLException {
        var codes = rows.words("select code from sales_grid where kind = 'GRID' and state = 'ACTIVE' order by code");
        long id = begun(codes.size());
        var view = designed(id);
        for (var code : codes) {
            view = paint(id, view, units(code), code);
        }
        for (var code : from) {
            var units = units(code).subList(0, MOVING_OF_EACH);
            view = paint(id, view, units, to);
            moving += rows.number(
                    "select sum(customers) from sales_unit where code in ('" + String.join("','", units) + "')");
        }
        for (var input : INPUTS) {
            ask().body(Map.of("finding", "benchmark"))
                    .put(url("/" + id + "/inputs/" + input))
                    .then()
                    .statusCode(200);
        }
        ask().post(url("/" + id + "/approval")).then().statusCode(200);
        return id;
    }

    /** How many customers go. */
    long moving() {
        return moving;
    }

    private long begun(int grids) {
        var order = new HashMap<String, Object>();
        order.put("name", "benchmark");
        order.put("grids", grids);
        order.put("weights", List.of(Map.of("measure", "CUSTOMERS", "below", "0.9", "above", "9")));
        order.put("seed", 1);
        order.put("keepCustomers", true);
        order.put("handoverDays", 30);
        order.put("barriers", "");
        order.put("fixed", Map.of());
        order.put("inputs", Map.of());
        var begun = ask().body(order).post(url(""));
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        return begun.jsonPath().getLong("scenario.id");
    }

    private JsonPath designed(long id) {
        ask().post(url("/" + id + "/design")).then().statusCode(202);
        var until = Instant.now().plus(PATIENCE);
        var view = ask().get(url("/" + id)).jsonPath();
        while (view.get("scenario.jobId") != null && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            view = ask().get(url("/" + id)).jsonPath();
        }
        return view;
    }

    private List<String> units(String grid) throws SQLException {
        return rows.words("select u.code from sales_unit u join sales_grid g on g.id = u.sales_grid_id where g.code = '"
                + grid + "' order by u.code");
    }

    private JsonPath paint(long id, JsonPath view, List<String> units, String grid) {
        if (units.isEmpty()) {
            return view;
        }
        var painted = ask().body(Map.of(
                        "revision",
                        view.getInt("scenario.revision"),
                        "units",
                        units,
                        "grid",
                        view.getInt("grids.find { it.code == '" + grid + "' }.number")))
                .post(url("/" + id + "/paint"));
        assertThat(painted.statusCode()).as(painted.asString()).isEqualTo(200);
        return painted.jsonPath();
    }

    Response activate(long id) {
        return ask().body(Map.of("on", LocalDate.now(CompanyClock.ZONE).toString()))
                .post(url("/" + id + "/activation"));
    }

    /** The database refuses to change one customer in the middle of those that move. */
    void breakInTheMidst() throws SQLException {
        long one =
                rows.number("select c.id from customer c join sales_grid g on g.id = c.grid_id where g.code = 'BM-02'"
                        + " order by c.id limit 1");
        rows.run("create function benchmark_refuse() returns trigger language plpgsql as $$ begin raise exception"
                + " 'broken on purpose'; end $$");
        rows.run("create trigger benchmark_refuse before update on customer for each row when (old.id = " + one
                + ") execute function benchmark_refuse()");
    }

    void mend() throws SQLException {
        rows.run("drop trigger benchmark_refuse on customer");
        rows.run("drop function benchmark_refuse()");
    }

    private RequestSpecification ask() {
        return given().header("Authorization", token).contentType(ContentType.JSON.withCharset("UTF-8"));
    }

    private String url(String path) {
        return server.url(API + path);
    }
}
