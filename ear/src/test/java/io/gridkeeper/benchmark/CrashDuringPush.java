package io.gridkeeper.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.EmbeddedDatabase;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.Wait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills the server in the middle of reporting and pushing a thousand hazards, with a province that breaks connections
 * after it has taken the rows, and asks four witnesses afterwards. Started by name, see docs/benchmarks.md.
 */
@Tag("postgresql")
@Clause("R07-10c")
class CrashDuringPush {

    private static final Logger LOG = Logger.getLogger(CrashDuringPush.class.getName());
    private static final int HAZARDS = Integer.getInteger("hazards", 1000);
    private static final int KILLS = 3;
    private static final int PEOPLE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Test
    void losesNoneAndHasNoneAcceptedTwice() throws Exception {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("gridkeeper.scratch"))), "crash-");
        try (EmbeddedDatabase database = EmbeddedDatabase.postgresql(folder);
                Province province = new Province(folder)) {
            Map<String, String> settings = new HashMap<>(province.environment());
            settings.put("GRIDKEEPER_DEMO", "true");
            try (Server server = new Server(folder, database, settings)) {
                run(server, province);
                verify(server, province);
            }
        }
    }

    private void run(Server server, Province province) throws Exception {
        server.start();
        Reporter reporter = new Reporter(server);
        killWhileReporting(server, reporter, work(0, HAZARDS / (KILLS + 1)));
        for (int kill = 1; kill <= KILLS; kill++) {
            reporter.pause(true);
            report(reporter, work(HAZARDS * kill / (KILLS + 1), HAZARDS * (kill + 1) / (KILLS + 1)));
            province.misbehave("[{\"mode\":\"resetAfterRequest\",\"every\":4},{\"mode\":\"slow\",\"ms\":300}]");
            long before = province.accepted();
            reporter.pause(false);
            Wait.until("the province takes more", PATIENCE, () -> province.accepted() > before + 20);
            restart(server, "pushing, " + open(server) + " messages open");
        }
        province.misbehave("none");
        Wait.until("the outbox is empty", PATIENCE, () -> open(server) == 0);
    }

    private static Queue<String> work(int from, int to) {
        return new ConcurrentLinkedQueue<>(
                IntStream.range(from, to).mapToObj(n -> "crash-" + n).toList());
    }

    /** People report on; one of them does not get an answer because the server dies under him, and asks again. */
    private void killWhileReporting(Server server, Reporter reporter, Queue<String> work) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(1)) {
            var reporting = people.submit(() -> {
                report(reporter, work);
                return null;
            });
            Wait.until("half of them are reported", PATIENCE, () -> told.size() >= HAZARDS / (KILLS + 1) / 2);
            restart(server, "reporting, " + told.size() + " told");
            reporting.get();
        }
    }

    private void report(Reporter reporter, Queue<String> work) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            var all = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> people.submit(() -> reportAll(reporter, work)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
    }

    private Void reportAll(Reporter reporter, Queue<String> work) throws IOException, InterruptedException {
        for (String key = work.poll(); key != null; key = work.poll()) {
            Optional<String> number = reporter.report(key);
            while (number.isEmpty()) {
                Thread.sleep(200);
                number = reporter.report(key);
            }
            told.add(number.get());
        }
        return null;
    }

    private static void restart(Server server, String when) {
        server.kill();
        long begun = System.nanoTime();
        server.start();
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        LOG.info(() -> "killed while " + when + "; ready again after " + seconds + " s");
    }

    private static long open(Server server) {
        try (Connection database = server.database().connect();
                ResultSet row = database.createStatement()
                        .executeQuery(
                                "select count(*) from delivery where state in ('WAITING', 'PENDING', 'CLAIMED')")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void verify(Server server, Province province) throws SQLException {
        try (Connection database = server.database().connect()) {
            Evidence evidence = Evidence.gather(told, database, province);
            LOG.info(() -> told.size() + " told, " + evidence.register().size() + " in the register, "
                    + evidence.messages().size() + " messages, ledger " + province.summary());
            assertThat(told).hasSize(HAZARDS);
            assertThat(evidence.contradictions()).isEmpty();
            assertThat(province.summary().path("acceptedTwice").asLong()).isZero();
        }
    }
}
