package io.gridkeeper.territory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sales grids, their people and units over the interface: the manager sees all, a salesperson his own grid. */
@SystemTest
class SalesGridIT {

    private static final String API = "/api/v1";

    private final Server server;
    private final String manager;
    private final String jinan;
    private final String zibo;
    private final String worker;

    SalesGridIT(Server server) {
        this.server = server;
        this.manager = PersonalToken.of(server, "liangjing");
        this.jinan = PersonalToken.of(server, "jinxiaoyan");
        this.zibo = PersonalToken.of(server, "qinlan");
        this.worker = PersonalToken.of(server, "wanglei");
    }

    @Test
    void showsTheManagerEverything() {
        assertThat(get(manager, "/salesGrids").jsonPath().getList("rows.code", String.class))
                .contains("SA-1", "S-01", "S-02");
        assertThat(get(manager, "/salesUnits?limit=500").jsonPath().getList("rows"))
                .hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void showsASalespersonTheOwnGridOnly() {
        assertThat(get(jinan, "/salesGrids").jsonPath().getList("rows.code", String.class))
                .contains("S-01")
                .doesNotContain("S-02");
        assertThat(get(jinan, "/salesGrids/S-02").statusCode()).isEqualTo(404);
        assertThat(get(jinan, "/salesGrids/S-02/staff").statusCode()).isEqualTo(404);
        assertThat(get(jinan, "/salesUnits?grid=S-02").statusCode()).isEqualTo(404);
        assertThat(get(jinan, "/salesUnits/370303").statusCode()).isEqualTo(404);
        assertThat(get(jinan, "/salesUnits/export?format=geojson").asString())
                .contains("370102")
                .doesNotContain("370303");
        assertThat(get(zibo, "/salesUnits/370303").jsonPath().getString("name")).isEqualTo("张店区");
    }

    @Test
    void showsAFoundryWorkerNothing() {
        assertThat(get(worker, "/salesGrids").jsonPath().getList("rows")).isEmpty();
        assertThat(get(worker, "/salesUnits").jsonPath().getList("rows")).isEmpty();
        assertThat(get(worker, "/salesUnits/export?format=csv").asString()).doesNotContain("370102");
        assertThat(get(worker, "/salesGrids/at?x=117.05&y=36.66").statusCode()).isEqualTo(404);
    }

    @Test
    @Clause("R14-1c")
    void givesAnAddressExactlyOneGrid() {
        var found = get(manager, "/salesGrids/at?address=山东省济南市历下区和平路12号");

        assertThat(found.jsonPath().getString("grid.code")).isEqualTo("S-01");
        assertThat(found.jsonPath().getString("unit")).isEqualTo("370102");
        assertThat(get(manager, "/salesGrids/at?address=Nowhere Lane 5").statusCode())
                .isEqualTo(404);
        assertThat(get(zibo, "/salesGrids/at?address=济南市历下区和平路12号").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Clause("R14-3.1d")
    void refusesToDrawAGridOverAnother() {
        var refused =
                post(manager, "/salesGrids/S-01/units", Map.of("units", new String[] {"370303", "370304", "370305"}));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("clause.id")).isEqualTo("R14-3.1d");
        assertThat(get(zibo, "/salesUnits/370303").statusCode()).isEqualTo(200);
    }

    @Test
    @Clause("R14-3.2.1b")
    void refusesASecondAreaManager() {
        long person = get(manager, "/salesGrids/S-02/staff").jsonPath().getLong("[0].personId");
        var order = Map.of("personId", person, "post", "AREA_MANAGER", "employment", "FULL_TIME", "from", "2026-11-02");

        var refused = post(manager, "/salesGrids/S-01/staff", order);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("clause.id")).isEqualTo("R14-3.2.1b");
    }

    @Test
    void letsOnlyTheManagerPlan() {
        var grid = Map.of("code", "S-99", "name", "Mine", "kind", "GRID", "from", "2026-11-02");

        assertThat(post(jinan, "/salesGrids", grid).statusCode()).isEqualTo(403);
        assertThat(post(jinan, "/salesGrids/S-01/units", Map.of("units", new String[] {"370102"}))
                        .statusCode())
                .isEqualTo(403);
        assertThat(bring(jinan, "code,name,x,y\nA,B,1,2\n").statusCode()).isEqualTo(403);
    }

    @Test
    void takesInWhatItGaveOutAndChangesNothing() {
        for (var format : new String[] {"csv", "geojson"}) {
            var file = get(manager, "/salesUnits/export?format=" + format).asByteArray();

            var again = given().header("Authorization", manager)
                    .contentType("application/octet-stream")
                    .body(file)
                    .post(server.url(API + "/salesUnits/import"));

            assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
            assertThat(again.jsonPath().getInt("added")).isZero();
            assertThat(again.jsonPath().getInt("changed")).isZero();
        }
    }

    @Test
    void storesNothingOfAFileWithAFaultyLine() {
        var back = bring(manager, "code,name,x,y,customers\nHALF-1,Good,1,2,3\nHALF-2,Bad,1,2,many\n");

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.jsonPath().getString("faults[0].where")).isEqualTo("3");
        assertThat(get(manager, "/salesUnits/HALF-1").statusCode()).isEqualTo(404);
    }

    private Response get(String token, String address) {
        return given().header("Authorization", token)
                .header("Accept-Language", "en")
                .get(server.url(API + address));
    }

    private Response post(String token, String address, Object body) {
        return given().header("Authorization", token)
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .post(server.url(API + address));
    }

    private Response bring(String token, String csv) {
        return given().header("Authorization", token)
                .header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(server.url(API + "/salesUnits/import"));
    }
}
