package io.gridkeeper.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gridkeeper.archive.ClosedHazard;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The README's backup and restore on PostgreSQL, word for word: dumped while people work, restored into an empty
 * database, and everything goes on from there. Needs the machine's own PostgreSQL with its tools.
 */
@Tag("postgresql")
@Execution(ExecutionMode.CONCURRENT)
class BackupIT {

    private static final Map<String, String> DEMO = Server.shortLived(Map.of("GRIDKEEPER_DEMO", "true"));

    @TempDir
    private Path folder;

    @Test
    void goesOnFromTheDumpWithEverythingThatWasInIt() {
        var bin = InstalledPostgres.bin();
        assumeTrue(bin.isPresent(), "no PostgreSQL with pg_dump and pg_restore is installed here");
        try (var postgres = new InstalledPostgres(bin.orElseThrow(), folder.resolve("postgresql"))) {
            var dump = folder.resolve("gridkeeper.dump").toString();
            postgres.tool("createdb", "gridkeeper");
            Known known;
            try (var server = new Server(folder.resolve("before"), postgres.database("gridkeeper"), DEMO).start()) {
                known = Known.of(server);
                postgres.tool("pg_dump", "-Fc", "-f", dump, "gridkeeper");
                known = known.after(report(server));
            }
            postgres.tool("createdb", "restored");
            postgres.tool("pg_restore", "-d", "restored", "--no-owner", "--exit-on-error", dump);
            try (var server = new Server(folder.resolve("after"), postgres.database("restored"), DEMO).start()) {
                verify(server, known);
            }
        }
    }

    /** What stood in the suite before the dump, and what came after it. */
    private record Known(String record, byte[] paper, String open, String later) {

        static Known of(Server server) {
            var office = PersonalToken.of(server, "zhaojianguo");
            var record = ClosedHazard.of(server, "行车钢丝绳断丝超标").record(office, "钢丝绳断丝");
            return new Known(record, printed(server, record), report(server), "");
        }

        Known after(String number) {
            return new Known(record, paper, open, number);
        }
    }

    private static void verify(Server server, Known known) {
        assertThat(printed(server, known.record())).isEqualTo(known.paper());
        get(server, "/hazards/" + known.open()).statusCode(200).body("row.state", equalTo("REGISTERED"));
        get(server, "/hazards/" + known.later()).statusCode(404);
        get(server, "/hazards/" + known.open() + "/diagram").statusCode(200);

        given().header("Authorization", PersonalToken.of(server, "limin"))
                .contentType(ContentType.JSON)
                .body(Map.of("grade", "GENERAL", "handling", "BY_DEADLINE", "axisValue", "UNIT"))
                .post(server.url("/api/v1/hazards/" + known.open() + "/grading"))
                .then()
                .statusCode(200)
                .body("row.state", equalTo("RECTIFYING"));
        assertThat(report(server)).isGreaterThan(known.open());
    }

    private static String report(Server server) {
        var worker = PersonalToken.of(server, "wanglei");
        var place = given().header("Authorization", worker)
                .get(server.url("/api/v1/places/P-008"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return given().header("Authorization", worker)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "placeCode",
                        place.getString("code"),
                        "description",
                        "滑触线护套破损",
                        "category",
                        "ELECTRICAL",
                        "photoIds",
                        List.of()))
                .post(server.url("/api/v1/hazards"))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static byte[] printed(Server server, String record) {
        return get(server, "/records/" + record + "/data/record.pdf")
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse get(Server server, String path) {
        return given().header("Authorization", PersonalToken.of(server, "zhaojianguo"))
                .get(server.url("/api/v1" + path))
                .then();
    }
}
