package io.gridkeeper.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.system.EmbeddedDatabase;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.Wait;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many messages a second leave the outbox and come back acknowledged, durably, to one platform that takes batches of
 * fifty; and the same rows moved by a bare client on the same machine in the same minute. Started by name, see
 * docs/benchmarks.md.
 */
@Tag("postgresql")
class PushBenchmark {

    private static final Logger LOG = Logger.getLogger(PushBenchmark.class.getName());
    private static final int MESSAGES = Integer.getInteger("messages", 60_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int HISTORY = Integer.getInteger("history", 1_000_000);
    private static final int A_SECOND = 500;
    private static final int SECONDS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String FILL = """
        with made as (
            insert into outbox_entry (id, kind, record_key, grid_id, payload, number, title, created_at)
            select nextval('outbox_entry_seq'), 'HAZARD', key, 1,
                   '{"id":"' || key || '","number":"YH","finding":{"name":"配电箱门未关闭","description":"'
                   || repeat('二车间配电箱门未关闭，有触电危险。', 6) || '","level":"GENERAL","source":"DAILY",'
                   || '"category":"ELECTRICAL","registeredBy":"OTHER","foundAt":"2026-09-25T02:30:00Z","finder":"李强"},'
                   || '"rectification":{"state":"RECTIFYING","handling":"BY_DEADLINE","measures":"加锁并挂牌",'
                   || '"responsible":"赵刚","deadline":"2026-09-30"},"photos":{"before":[],"after":[],'
                   || '"attachments":[]},"links":{"riskObjectCode":"G-07"},"extras":{},"audit":{"deleted":false,'
                   || '"createdAt":"2026-09-25T02:30:00Z","createdBy":"李强","updatedAt":"2026-09-25T02:30:00Z",'
                   || '"updatedBy":"李强"}}', 'YH', '配电箱门未关闭', clock_timestamp()
            from (select gen_random_uuid()::text as key from generate_series(1, %d)) as keys
            returning id, kind, record_key, created_at)
        insert into delivery (entry_id, platform, kind, record_key, ordinal, state, attempts, strikes, not_before)
        select id, 'province-a', kind, record_key, 1, '%s', 0, 0, created_at from made\
        """;

    @Test
    void measures() throws Exception {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("gridkeeper.scratch"))), "push-");
        try (EmbeddedDatabase database = EmbeddedDatabase.postgresql(folder);
                Province province = new Province(folder)) {
            Map<String, String> settings = new HashMap<>(province.environment());
            settings.put("GRIDKEEPER_DEMO", "false");
            settings.put("GRIDKEEPER_ADMIN_PASSWORD", "Benchmark-2026");
            try (Server server = new Server(folder, database, settings);
                    Connection sql = database.connect()) {
                server.start();
                measure(sql, province, database);
            }
        }
    }

    private static void measure(Connection sql, Province province, EmbeddedDatabase database) throws SQLException {
        push(sql, MESSAGES);
        LOG.info(() -> "machine: %d cores, Java %s, PostgreSQL 17, loopback; rows of about 0.8 KB; batches of 50"
                .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version")));
        BareClient bare = new BareClient(database, province);
        List<Double> ours = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(push(sql, MESSAGES));
            limit.add(bare.move(MESSAGES));
        }
        report("durable, suite", ours);
        report("durable, bare client", limit);
        LOG.info(() -> "ratio to the bare client %.2f".formatted(median(ours) / median(limit)));
        run(sql, FILL.formatted(HISTORY, "ACKNOWLEDGED"));
        run(sql, "vacuum analyze");
        report(
                "durable, suite, with " + HISTORY + " acknowledged behind",
                List.of(push(sql, MESSAGES), push(sql, MESSAGES)));
        trickle(sql);
        assertThat(province.summary().path("acceptedTwice").asLong()).isZero();
    }

    /** Messages a second, from the moment they may leave until the last is acknowledged. */
    private static double push(Connection sql, int messages) throws SQLException {
        run(sql, "update delivery_platform set paused = true");
        run(sql, FILL.formatted(messages, "PENDING"));
        run(sql, "vacuum analyze delivery");
        long begun = System.nanoTime();
        run(sql, "update delivery_platform set paused = false");
        Wait.until("all is acknowledged", PATIENCE, () -> open(sql) == 0);
        double rate = messages / ((System.nanoTime() - begun) / 1e9);
        LOG.info(() -> String.format(Locale.ROOT, "%,d messages: %,.0f/s", messages, rate));
        return rate;
    }

    /** How long a message takes from its commit to its acknowledgement while nothing is wrong. */
    private static void trickle(Connection sql) throws SQLException {
        long from = number(sql, "select coalesce(max(id), 0) from outbox_entry");
        long begun = System.nanoTime();
        for (int tenth = 0; tenth < SECONDS * 10; tenth++) {
            run(sql, FILL.formatted(A_SECOND / 10, "PENDING"));
            long next = begun + (tenth + 1) * 100_000_000L;
            Wait.until("the next tenth of a second", PATIENCE, () -> System.nanoTime() >= next);
        }
        Wait.until("all is acknowledged", PATIENCE, () -> open(sql) == 0);
        String percentile = "select (1000 * percentile_cont(%s) within group (order by extract(epoch from"
                + " d.settled_at - e.created_at)))::bigint from delivery d join outbox_entry e on e.id = d.entry_id"
                + " where e.id > " + from;
        long half = number(sql, percentile.formatted("0.5"));
        long most = number(sql, percentile.formatted("0.99"));
        LOG.info(() -> "commit to acknowledged at %d/s: p50 %d ms, p99 %d ms".formatted(A_SECOND, half, most));
    }

    private static long open(Connection sql) {
        try {
            return number(
                    sql,
                    "select (select count(*) from delivery where platform = 'province-a' and state = 'PENDING')"
                            + " + (select count(*) from delivery where platform = 'province-a' and state = 'CLAIMED')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void report(String what, List<Double> rates) {
        LOG.info(
                () -> String.format(Locale.ROOT, "%s: median %,.0f/s of %d rounds", what, median(rates), rates.size()));
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    private static void run(Connection sql, String statement) throws SQLException {
        try (var it = sql.createStatement()) {
            it.execute(statement);
        }
    }

    private static long number(Connection sql, String query) throws SQLException {
        try (var it = sql.createStatement();
                ResultSet row = it.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
