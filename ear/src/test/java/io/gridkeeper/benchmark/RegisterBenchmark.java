package io.gridkeeper.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.system.EmbeddedDatabase;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The register with a million hazards, asked over REST with personal tokens by one client and by sixteen: the grid
 * office, which sees every grid, and a grid administrator, who sees his own. Prints each figure beside its target, the
 * machine, and how long a server takes to start on that data. The clients run on the same machine and take their share
 * of its cores.
 *
 * <pre>
 * mvn -B -Dquick -DskipTests=false verify -pl ear -am -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dit.test=RegisterBenchmark -Dfailsafe.failIfNoSpecifiedTests=false
 * </pre>
 *
 * <p>{@code -Drows}, {@code -Dseconds} and {@code -Dwarmup} change the size; {@code -Dexplain} asks each case once
 * more at the end and has PostgreSQL write the plans it executed to its own log.
 */
@Tag("postgresql")
class RegisterBenchmark {

    private static final Logger LOG = Logger.getLogger(RegisterBenchmark.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("seconds", 10));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warmup", 4));
    private static final Duration HEAT = Duration.ofSeconds(Integer.getInteger("heat", 180));
    private static final boolean EXPLAIN = System.getProperty("explain") != null;
    private static final int FEW = 3;
    private static final int MANY = 16;
    private static final List<String> CATEGORIES =
            List.of("SAFETY", "PROCESS", "ELECTRICAL", "INSTRUMENTS", "FIRE", "LAYOUT", "EQUIPMENT", "OTHER");
    private static final List<String> STATES = List.of("CLOSED", "CLOSED", "RECTIFYING", "AWAITING_ACCEPTANCE");
    private static final String LIST_TARGET = "p50 <= 4 | >= 1000/s, p95 <= 40";
    private static final String DEEP_TARGET = "p50 <= 8";
    private static final String SEARCH_TARGET = "p50 <= 10";
    private static final String CREATE_TARGET = ">= 400/s at 16, p95 <= 80";
    private static final String NO_TARGET = "-";

    /** As the README advises for a database of this size; everything else as PostgreSQL comes. */
    private static final Map<String, String> DATABASE = Map.of(
            "shared_buffers", "2GB", "effective_cache_size", "6GB", "work_mem", "16MB", "random_page_cost", "1.1");

    private static final String REST = "/api/v1/hazards";

    private final List<String> table = new ArrayList<>();

    /** Who asks. */
    private record Asker(String login, String token) {}

    /** Where the addresses of a case come from, one a request. */
    private interface Addresses {

        String next();
    }

    @Test
    void measures() throws Exception {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("gridkeeper.scratch"))), "register-");
        try (EmbeddedDatabase database = EmbeddedDatabase.postgresql(folder, DATABASE);
                Server server = new Server(folder, database, Map.of("GRIDKEEPER_DEMO", "true"));
                Connection sql = database.connect()) {
            prepareExplaining(sql, folder);
            say("start of a server that makes its tables: %.1f s", started(server));
            server.stop();
            long begun = System.nanoTime();
            new RegisterRows(sql).fill(ROWS);
            say("%,d rows made in %.0f s", ROWS, (System.nanoTime() - begun) / 1e9);
            say("start of a server with the rows present: %.1f s", started(server));
            measure(server, sql);
            say("resident memory of the server after the load: %s", residentMemory());
            if (EXPLAIN) {
                explain(sql, folder, server);
            }
            machine(sql);
            LOG.info(() -> "\n" + String.join("\n", table));
        }
    }

    private static double started(Server server) {
        long begun = System.nanoTime();
        server.start();
        return (System.nanoTime() - begun) / 1e9;
    }

    private void measure(Server server, Connection sql) throws Exception {
        table.add("%-46s %-12s %8s %9s %9s %9s  %s"
                .formatted("case", "who", "clients", "req/s", "p50 ms", "p95 ms", "target, 1 client | 16 clients"));
        heat(server, sql);
        for (String login : List.of("zhaojianguo", "limin")) {
            var asker = new Asker(login, PersonalToken.of(server, login));
            say("%s sees %s of the first 10,000", login, ask(server, asker, REST + "/count"));
            read(server, asker, sql);
            create(server, asker, sql);
        }
    }

    /**
     * A server that has worked for a while: everything under some load before anything counts. Sixteen at once would leave
     * the compiler of the virtual machine hardly any of two cores, and it would be at it for the rest of the run.
     */
    private static void heat(Server server, Connection sql) throws Exception {
        var asker = new Asker("zhaojianguo", PersonalToken.of(server, "zhaojianguo"));
        String axis = axis(server, asker);
        List<Long> grids = gridsOf(sql, asker);
        Load.measure(FEW, Duration.ZERO, HEAT, client -> {
            ask(server, asker, filtered(""));
            ask(server, asker, unusual());
            Load.send(server.url(REST), asker.token(), report(grids, axis));
        });
    }

    private void read(Server server, Asker asker, Connection sql) throws Exception {
        for (int clients : List.of(1, MANY)) {
            measure("first page, 3 filters", asker, clients, LIST_TARGET, client -> ask(server, asker, filtered("")));
            measure("first page, 3 filters, and its count", asker, clients, LIST_TARGET, client -> {
                String address = filtered("");
                ask(server, asker, address);
                ask(server, asker, address.replace(REST, REST + "/count"));
            });
            measure("first page, 3 other filters", asker, clients, NO_TARGET, client -> ask(server, asker, unusual()));
        }
        String[] deep = cursors(sql, asker);
        for (int clients : List.of(1, MANY)) {
            measure("deep page", asker, clients, DEEP_TARGET, client -> ask(server, asker, deepPage(deep)));
        }
        search(server, asker, "text, two common words", RegisterRows.COMMON);
        search(server, asker, "text, two rare words", RegisterRows.RARE);
        search(server, asker, "text, two words hardly ever together", RegisterRows.APART);
    }

    private void search(Server server, Asker asker, String what, String words) throws Exception {
        String query = "text=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        String list = REST + "?limit=20&" + query;
        String count = REST + "/count?" + query;
        say("%s finds %s for %s", words, ask(server, asker, count), asker.login());
        for (int clients : List.of(1, MANY)) {
            measure(what, asker, clients, SEARCH_TARGET, client -> ask(server, asker, list));
            measure(what + ", and its count", asker, clients, SEARCH_TARGET, client -> {
                ask(server, asker, list);
                ask(server, asker, count);
            });
        }
    }

    /** A report that is graded as it is written: hazard, history, audit, process and message for platforms. */
    private void create(Server server, Asker asker, Connection sql) throws Exception {
        String axis = axis(server, asker);
        List<Long> grids = gridsOf(sql, asker);
        for (int clients : List.of(1, MANY)) {
            measure(
                    "create, graded",
                    asker,
                    clients,
                    CREATE_TARGET,
                    client -> Load.send(server.url(REST), asker.token(), report(grids, axis)));
            measure(
                    "create, not graded yet",
                    asker,
                    clients,
                    NO_TARGET,
                    client -> Load.send(server.url(REST), asker.token(), report(grids, "")));
        }
    }

    private void measure(String what, Asker asker, int clients, String target, Load.Work work) {
        var got = Load.measure(clients, WARM_UP, TIME, work);
        String line = String.format(
                Locale.ROOT,
                "%-46s %-12s %8d %9.1f %9.1f %9.1f  %s",
                what,
                asker.login(),
                clients,
                got.aSecond(),
                got.half(),
                got.most(),
                target);
        table.add(line);
        LOG.info(line);
    }

    private static String ask(Server server, Asker asker, String address) throws IOException {
        return Load.send(server.url(address), asker.token(), null);
    }

    private static String filtered(String more) {
        return REST + "?limit=20&grade=GENERAL&state=" + one(STATES) + "&category=" + one(CATEGORIES) + more;
    }

    private static String unusual() {
        LocalDate from = LocalDate.now(ZoneOffset.UTC)
                .minusDays(ThreadLocalRandom.current().nextInt(100, 1000));
        return REST + "?limit=20&source=SEASONAL&category=" + one(CATEGORIES) + "&receivedFrom=" + from + "&receivedTo="
                + from.plusDays(60);
    }

    private static String deepPage(String[] cursors) {
        return REST + "?limit=20&grade=GENERAL&cursor="
                + cursors[ThreadLocalRandom.current().nextInt(cursors.length)];
    }

    /** Cursors around page 20,000 of the office, as deep in proportion for whoever sees less. */
    private static String[] cursors(Connection sql, Asker asker) throws SQLException {
        List<String> found = new ArrayList<>();
        String grids = String.join(
                ",", gridsOf(sql, asker).stream().map(String::valueOf).toList());
        String query = """
            select received_at, id from hazard where grade = 'GENERAL' and grid_id in (%s)
            order by received_at desc, id desc
            offset (select count(*) * 2 / 5 from hazard where grid_id in (%s)) limit 1000\
            """.formatted(grids, grids);
        try (var it = sql.createStatement();
                ResultSet row = it.executeQuery(query)) {
            while (row.next()) {
                var received = row.getObject(1, OffsetDateTime.class).toInstant();
                found.add(Cursor.encode(received, row.getLong(2)));
            }
        }
        return found.toArray(String[]::new);
    }

    private static List<Long> gridsOf(Connection sql, Asker asker) throws SQLException {
        String query = "select id from grid order by id";
        if (asker.login().equals("limin")) {
            query = """
                select g.id from grid g join grid_appointment ga on ga.grid_id = g.id
                join account a on a.person_id = ga.person_id where a.login = 'limin' order by g.id\
                """;
        }
        List<Long> ids = new ArrayList<>();
        try (var it = sql.createStatement();
                ResultSet row = it.executeQuery(query)) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        assertThat(ids).isNotEmpty();
        return ids;
    }

    private static String axis(Server server, Asker asker) throws IOException {
        JsonNode choice = JSON.readTree(ask(server, asker, "/api/v1/deadlineProfiles/choices"))
                .get(0);
        return choice.path("value").asText(choice.path("axisValue").asText());
    }

    /** As people write: one of many things, no two reports quite the same. */
    private static String report(List<Long> grids, String axis) {
        var random = ThreadLocalRandom.current();
        var order = JSON.createObjectNode()
                .put("gridId", one(grids))
                .put("placeText", random.nextInt(1, 40) + " 号柱")
                .put("description", RegisterRows.anyDescription(random))
                .put("category", one(CATEGORIES))
                .put("clientKey", "benchmark-" + random.nextLong());
        if (!axis.isEmpty()) {
            order.set(
                    "grading",
                    JSON.createObjectNode()
                            .put("grade", "GENERAL")
                            .put("handling", "BY_DEADLINE")
                            .put("axisValue", axis));
        }
        return order.toString();
    }

    private static <T> T one(List<T> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }

    private static void prepareExplaining(Connection sql, Path folder) throws SQLException {
        if (EXPLAIN) {
            for (String setting : List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_analyze = on",
                    "auto_explain.log_buffers = on",
                    "auto_explain.log_min_duration = -1")) {
                run(sql, "alter system set " + setting);
            }
            LOG.info(() -> "plans go to the log of PostgreSQL in " + folder);
            run(sql, "select pg_reload_conf()");
        }
    }

    /** Each case once more, with the plans of its queries in the log of PostgreSQL. */
    private void explain(Connection sql, Path folder, Server server) throws Exception {
        run(sql, "alter system set auto_explain.log_min_duration = 0");
        run(sql, "select pg_reload_conf()");
        for (String login : List.of("zhaojianguo", "limin")) {
            var asker = new Asker(login, PersonalToken.of(server, login));
            String[] deep = cursors(sql, asker);
            List<Addresses> cases = List.of(
                    () -> filtered(""),
                    () -> filtered("").replace(REST, REST + "/count"),
                    RegisterBenchmark::unusual,
                    () -> deepPage(deep),
                    () -> REST + "?limit=20&text=" + URLEncoder.encode(RegisterRows.COMMON, StandardCharsets.UTF_8),
                    () -> REST + "?limit=20&text=" + URLEncoder.encode(RegisterRows.RARE, StandardCharsets.UTF_8),
                    () -> REST + "?limit=20&text=" + URLEncoder.encode(RegisterRows.APART, StandardCharsets.UTF_8));
            for (Addresses one : cases) {
                String address = one.next();
                LOG.info(() -> "explaining " + login + " " + address);
                ask(server, asker, address);
            }
            Load.send(server.url(REST), asker.token(), report(gridsOf(sql, asker), axis(server, asker)));
        }
        run(sql, "alter system set auto_explain.log_min_duration = -1");
        run(sql, "select pg_reload_conf()");
        LOG.info(() -> "explained, see " + folder);
    }

    private static void machine(Connection sql) throws SQLException {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        String postgres;
        try (var it = sql.createStatement();
                ResultSet row = it.executeQuery("select version()")) {
            row.next();
            postgres = row.getString(1);
        }
        say(
                "machine: %d cores, %d GiB, load %.1f; %s; Java %s; %s; %s",
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 30,
                system.getSystemLoadAverage(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.version"),
                postgres,
                LocalDate.now(ZoneOffset.UTC));
    }

    private static String residentMemory() throws IOException {
        for (var process : ProcessHandle.current().descendants().toList()) {
            Path status = Path.of("/proc/" + process.pid() + "/status");
            boolean java = process.info().command().orElse("").endsWith("java");
            if (java && Files.exists(status)) {
                return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
                        .findFirst()
                        .orElse("unknown");
            }
        }
        return "unknown";
    }

    private static void say(String what, Object... values) {
        LOG.info(() -> String.format(Locale.ROOT, what, values));
    }

    private static void run(Connection sql, String statement) throws SQLException {
        try (var it = sql.createStatement()) {
            it.execute(statement);
        }
    }
}
