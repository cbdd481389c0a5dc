package io.gridkeeper.benchmark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.system.EmbeddedDatabase;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * A company of 5,000 grids and 20,000 people brought in one workbook, in less than a minute; then the tree opened,
 * searched, asked as of last quarter, and a branch moved, each with its p95. Started by name, see docs/benchmarks.md.
 */
class GridBenchmark {

    private static final Logger LOG = Logger.getLogger(GridBenchmark.class.getName());
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int GRIDS = Integer.getInteger("grids", 5_000);
    private static final int PEOPLE = Integer.getInteger("people", 20_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 100);
    private static final int TEAMS_PER_WORKSHOP = 50;
    private static final Duration IMPORT = Duration.ofSeconds(60);
    private static final Duration ANSWER = Duration.ofMillis(300);
    private static final LocalDate TODAY = LocalDate.now(CompanyClock.ZONE);
    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(XLSX, ContentType.BINARY));

    @Test
    void takesACompanyAndAnswersAtOnce() throws Exception {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("gridkeeper.scratch"))), "grids-");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                Server server = new Server(folder, database, Map.of("GRIDKEEPER_DEMO", "true")).start()) {
            String office = PersonalToken.of(server, "zhaojianguo");
            byte[] roster = roster();

            long begun = System.nanoTime();
            given().config(BINARY)
                    .header("Authorization", office)
                    .contentType(XLSX)
                    .body(roster)
                    .post(server.url("/api/v1/rosterImports"))
                    .then()
                    .statusCode(200);
            var taken = Duration.ofNanos(System.nanoTime() - begun);
            LOG.info(() ->
                    "import of %,d grids and %,d people: %.1f s".formatted(GRIDS, PEOPLE, taken.toMillis() / 1e3));
            assertThat(taken).isLessThan(IMPORT);

            var quarter = TODAY.minusMonths(3);
            var asks = new Asks(server, office);
            asks.timed("roots of the tree", "/grids/tree");
            asks.timed("a branch opens", "/grids/BW-1/children");
            asks.timed("a branch opens, as of last quarter", "/grids/BW-1/children?asOf=" + quarter);
            asks.timed("search", "/grids?text=17");
            asks.timed("search, as of last quarter", "/grids?text=17&asOf=" + quarter);
            asks.timed("a grid", "/grids/BT-170");
            asks.timed("a grid, as of last quarter", "/grids/BT-170?asOf=" + quarter);
            asks.moves();
        }
    }

    private record Asks(Server server, String office) {

        void timed(String what, String path) {
            var times = new ArrayList<Long>();
            for (int i = 0; i < ROUNDS + ROUNDS / 5; i++) {
                long begun = System.nanoTime();
                given().header("Authorization", office)
                        .get(server.url("/api/v1" + path))
                        .then()
                        .statusCode(200);
                times.add(System.nanoTime() - begun);
            }
            tell(what, times.subList(ROUNDS / 5, times.size()));
        }

        void moves() {
            var times = new ArrayList<Long>();
            for (int i = 0; i < ROUNDS; i++) {
                long begun = System.nanoTime();
                given().header("Authorization", office)
                        .contentType(ContentType.JSON)
                        .body(Map.of("parentCode", i % 2 == 0 ? "G-11" : "G-00"))
                        .post(server.url("/api/v1/grids/BW-1/moves"))
                        .then()
                        .statusCode(200);
                times.add(System.nanoTime() - begun);
            }
            tell("a branch of %d grids moves".formatted(TEAMS_PER_WORKSHOP + 1), times);
        }

        private static void tell(String what, List<Long> times) {
            var sorted = times.stream().sorted().toList();
            var p95 = Duration.ofNanos(sorted.get((int) (sorted.size() * 0.95)));
            LOG.info(() -> "%s: p50 %d ms, p95 %d ms"
                    .formatted(what, sorted.get(sorted.size() / 2) / 1_000_000, p95.toMillis()));
            assertThat(p95).as(what).isLessThan(ANSWER);
        }
    }

    private static byte[] roster() throws IOException {
        try (var workbook = new SXSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var units = new Lines(workbook, "单位", "编码", "名称", "类型", "上级编码");
            var grids = new Lines(workbook, "网格", "网格编码", "网格名称", "上级网格编码", "所属单位编码", "位置", "业务类别");
            var people = new Lines(workbook, "人员", "工号", "姓名", "单位编码", "职务");
            var posts = new Lines(workbook, "任职", "网格编码", "工号", "岗位", "起始日期");
            int workshop = 0;
            for (int i = 0; i < GRIDS; i++) {
                boolean top = i % (TEAMS_PER_WORKSHOP + 1) == 0;
                workshop += top ? 1 : 0;
                var unit = (top ? "BW-" : "BT-") + (top ? workshop : i);
                units.add(unit, "单位" + i, top ? "车间" : "班组", top ? "LY" : "BW-" + workshop);
                grids.add(unit, "网格" + i, top ? "G-00" : "BW-" + workshop, unit, "区域" + i, "安全");
                posts.add(
                        unit,
                        "BE" + i,
                        "安全责任人",
                        TODAY.minusMonths(i % 2 == 0 ? 6 : 1).toString());
            }
            for (int i = 0; i < PEOPLE; i++) {
                int of = i % GRIDS;
                boolean top = of % (TEAMS_PER_WORKSHOP + 1) == 0;
                people.add("BE" + i, "员工" + i, top ? "BW-" + (of / (TEAMS_PER_WORKSHOP + 1) + 1) : "BT-" + of, "操作工");
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static final class Lines {

        private final Sheet sheet;
        private int rows;

        Lines(SXSSFWorkbook workbook, String name, String... headings) {
            sheet = workbook.createSheet(name);
            add(headings);
        }

        void add(String... cells) {
            var row = sheet.createRow(rows++);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
