package io.gridkeeper.takeover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gridkeeper.system.EmbeddedDatabase;
import io.gridkeeper.system.FollowedJob;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A ledger of 20,000 rows, three of twenty still open, into the running suite and out again: each way below a minute.
 * Started by name, see docs/benchmarks.md.
 */
class LedgerBenchmark {

    private static final Logger LOG = Logger.getLogger(LedgerBenchmark.class.getName());
    private static final int ROWS = Integer.getInteger("rows", 20_000);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(Ledger.XLSX, ContentType.BINARY));

    @Test
    void goesInAndOutWithinAMinute() throws Exception {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("gridkeeper.scratch"))), "ledger-");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                Server server = new Server(folder, database, Map.of("GRIDKEEPER_DEMO", "true")).start()) {
            String office = PersonalToken.of(server, "zhaojianguo");
            byte[] ledger = Ledger.of(
                    IntStream.range(0, ROWS).mapToObj(LedgerBenchmark::row).toList());

            Response first = timed("import", () -> send(server, office, ledger));
            Response second = timed("the same again", () -> send(server, office, ledger));
            byte[] export = timed("export", () -> export(server, office));
            Response third = timed("the export again", () -> send(server, office, export));

            assertThat(first.<Integer>path("result.closed"))
                    .as(first.asString())
                    .isEqualTo(closed());
            assertThat(first.<Integer>path("result.open")).isEqualTo(ROWS - closed());
            assertThat(second.<Integer>path("result.known")).isEqualTo(ROWS);
            assertThat(third.<Integer>path("result.known"))
                    .isEqualTo(Ledger.cells(export).size() - 1);
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long begun = System.nanoTime();
        T done = work.get();
        var taken = Duration.ofNanos(System.nanoTime() - begun);
        LOG.info(() -> "%s of %,d rows: %.1f s".formatted(what, ROWS, taken.toMillis() / 1000.0));
        assertThat(taken).as(what).isLessThan(LIMIT);
        return done;
    }

    private static Response send(Server server, String office, byte[] xlsx) {
        var started = given().config(BINARY)
                .header("Authorization", office)
                .contentType(Ledger.XLSX)
                .body(xlsx)
                .post(server.url("/api/v1/ledgerImports"))
                .then();
        return FollowedJob.of(server, office, started).ended().extract().response();
    }

    private static byte[] export(Server server, String office) {
        var started = given().header("Authorization", office)
                .post(server.url("/api/v1/hazards/exports"))
                .then();
        var job = FollowedJob.of(server, office, started);
        job.ended().body("state", equalTo("DONE"));
        return job.file();
    }

    private static int closed() {
        return (int) IntStream.range(0, ROWS).filter(LedgerBenchmark::isClosed).count();
    }

    private static boolean isClosed(int number) {
        return number % 20 >= 3;
    }

    private static List<String> row(int number) {
        String day = LocalDate.of(2026, 1, 5).plusDays(number % 200).toString();
        String description = "第 " + number + " 处：配电箱门未上锁，箱内积尘，漏电保护器试验按钮失灵，现场未张贴责任人。";
        return isClosed(number)
                ? List.of(day, "熔炼炉旁", description, "一般", day, "铸造车间", day, "已销号")
                : List.of(day, "熔炼炉旁", description, "一般", "2026-12-30", "铸造车间", "", "整改中");
    }
}
