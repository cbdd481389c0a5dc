package io.gridkeeper.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gridkeeper.benchmark.Evidence;
import io.gridkeeper.benchmark.Province;
import io.gridkeeper.takeover.Ledger;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two nodes on one PostgreSQL: both serve, each piece of work is done once, and what a dead one held is taken over. */
@Tag("postgresql")
@Execution(ExecutionMode.CONCURRENT)
class TwoNodesIT {

    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(Ledger.XLSX, ContentType.BINARY));
    private static final int ROWS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String OPEN = "select count(*) from delivery where state in ('WAITING', 'PENDING', 'CLAIMED')";

    @TempDir
    private Path folder;

    @Test
    void shareTheWorkAndTakeOverWhatADeadOneHeld() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.postgresql(folder);
                Province province = new Province(folder);
                Server one = node("one", database, province);
                Server two = node("two", database, province)) {
            one.launch();
            two.launch();
            one.awaitReady();
            two.awaitReady();
            String office = PersonalToken.of(one, "zhaojianguo");
            for (Server node : Set.of(one, two)) {
                assertThat(answer(node, office)).isEqualTo(200);
            }
            long job = start(one, office);

            Server dead = holder(database, job).startsWith("one/") ? one : two;
            Server alive = dead == one ? two : one;
            dead.kill();

            FollowedJob.of(alive, office, job)
                    .ended()
                    .body("state", equalTo("DONE"))
                    .body("result.closed", equalTo(ROWS));
            assertThat(number(database, "select attempts from job where id = " + job))
                    .isEqualTo(2);
            assertThat(number(database, "select count(*) from hazard where description like '双机%'"))
                    .isEqualTo(ROWS);
            dead.launch();
            everythingIsDoneOnce(database, province);
            dead.awaitReady();
        }
    }

    /** Messages the province has accepted, and papers that were made for records. */
    private static void everythingIsDoneOnce(EmbeddedDatabase database, Province province) throws SQLException {
        Wait.until("the outbox is empty", PATIENCE, () -> number(database, OPEN) == 0);
        try (var connection = database.connect()) {
            assertThat(Evidence.gather(Set.of(), connection, province).contradictions())
                    .isEmpty();
        }
        Wait.until("records are filed", PATIENCE, () -> number(database, "select count(*) from archive_record") > 100);
        assertThat(number(database, """
            select count(*) from (select h.number from archive_record r join hazard h on h.number = r.subject_number
            join stored_file f on f.name = r.number || '.pdf' group by h.number having count(*) > 1) as twice\
            """)).isZero();
    }

    private Server node(String name, EmbeddedDatabase database, Province province) {
        Map<String, String> settings = new HashMap<>(province.environment());
        settings.put("GRIDKEEPER_DEMO", "true");
        settings.put("GRIDKEEPER_NODE", name);
        return new Server(folder.resolve(name), database, Server.shortLived(settings));
    }

    private static int answer(Server node, String office) {
        return given().header("Authorization", office)
                .get(node.url("/api/v1/hazards?limit=1"))
                .statusCode();
    }

    private static long start(Server node, String office) {
        var ledger = Ledger.of(IntStream.range(0, ROWS)
                .mapToObj(number -> Ledger.closed("双机" + number))
                .toList());
        var started = given().config(BINARY)
                .header("Authorization", office)
                .contentType(Ledger.XLSX)
                .body(ledger)
                .post(node.url("/api/v1/ledgerImports"))
                .then();
        return FollowedJob.of(node, office, started).id();
    }

    /** The worker that is in the middle of it. */
    private static String holder(EmbeddedDatabase database, long job) {
        Wait.until(
                "the job is half way", PATIENCE, () -> number(database, "select done from job where id = " + job) > 0);
        return text(database, "select lease_owner from job where id = " + job);
    }

    private static long number(EmbeddedDatabase database, String query) {
        return Long.parseLong(text(database, query));
    }

    private static String text(EmbeddedDatabase database, String query) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
