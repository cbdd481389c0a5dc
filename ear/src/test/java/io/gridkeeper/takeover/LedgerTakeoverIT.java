package io.gridkeeper.takeover;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.FollowedJob;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@SystemTest
class LedgerTakeoverIT {

    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(Ledger.XLSX, ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final Server server;
    private final String office;
    private final String mark = "测试" + UUID.randomUUID();

    LedgerTakeoverIT(Server server) {
        this.server = server;
        this.office = PersonalToken.of(server, "zhaojianguo");
    }

    @Test
    void bringsTheDemonstrationCompanyItsLedger() throws SQLException {
        assertThat(count("external_key like 'ledger:%' and description not like '测试________-____-%'"))
                .isEqualTo(200);
    }

    @Test
    @Clause("R06-F1a")
    void takesOverClosedAndOpenRowsOnce() throws SQLException {
        var ledger = Ledger.of(Ledger.closed(mark + "甲"), Ledger.open(mark + "乙"), Ledger.open(mark + "乙"));

        take(ledger)
                .body("state", equalTo("DONE"))
                .body("result.closed", equalTo(1))
                .body("result.open", equalTo(2))
                .body("result.known", equalTo(0));
        take(ledger)
                .body("result.closed", equalTo(0))
                .body("result.open", equalTo(0))
                .body("result.known", equalTo(3));

        assertThat(mine("state = 'CLOSED' and process_id is null")).isEqualTo(1);
        assertThat(mine("state = 'RECTIFYING' and grade = 'MAJOR' and due_on = date '2026-12-30' and"
                        + " process_id is not null"))
                .isEqualTo(2);
    }

    @Test
    void storesNothingOfAFaultyLedgerAndSaysWhatIsWrong() throws SQLException {
        var ledger = Ledger.of(Ledger.closed(mark + "甲"), Ledger.faulty(mark + "乙"), Ledger.open(mark + "丙"));

        var job = FollowedJob.of(server, office, send(ledger));
        job.ended()
                .body("state", equalTo("FAILED"))
                .body("outcomeKey", equalTo("takeover.job.faulty"))
                .body("result.faultyRows", equalTo(1));
        var annotated = job.file();

        assertThat(mine("1 = 1")).isZero();
        var cells = Ledger.cells(annotated);
        assertThat(cells.get(1)).last().isEqualTo("错误说明");
        assertThat(cells.get(3)).last().asString().contains("上周三").contains("较大");
        assertThat(cells.get(2)).hasSize(8);
    }

    @Test
    void makesNoDifferenceWhenAnExportComesBack() throws SQLException {
        take(Ledger.of(Ledger.closed(mark + "甲"), Ledger.open(mark + "乙")));
        var before = export(office, Map.of("grid", grid("铸造车间")));
        int rows = Ledger.cells(before).size() - 1;

        take(before)
                .body("result.closed", equalTo(0))
                .body("result.open", equalTo(0))
                .body("result.known", equalTo(rows));

        assertThat(rows).isGreaterThan(2);
        assertThat(Ledger.cells(export(office, Map.of("grid", grid("铸造车间"))))).isEqualTo(Ledger.cells(before));
    }

    @Test
    void exportsNoLiveFormula() {
        take(Ledger.of(Ledger.closed("=HYPERLINK(\"http://evil.example\")" + mark)));

        var cells = Ledger.cells(export(office, Map.of("text", mark.substring(2))));

        assertThat(cells).hasSize(2);
        assertThat(cells.get(1)).contains("'=HYPERLINK(\"http://evil.example\")" + mark);
    }

    @Test
    void exportsAsAJobWhatItExportsAtOnce() {
        take(Ledger.of(Ledger.closed(mark + "甲"), Ledger.open(mark + "乙")));
        var filter = Map.of("text", mark.substring(2));

        var job = FollowedJob.of(
                server,
                office,
                request(office)
                        .queryParams(filter)
                        .post(server.url("/api/v1/hazards/exports"))
                        .then());
        job.ended().body("state", equalTo("DONE")).body("name", equalTo("导出隐患台账"));

        assertThat(Ledger.cells(job.file())).hasSize(3).isEqualTo(Ledger.cells(export(office, filter)));
    }

    @Test
    void exportsAsAJobOnlyWhatThePersonSees() {
        take(Ledger.of(Ledger.closed(mark)));
        var stranger = PersonalToken.of(server, "liuyang");

        var job = FollowedJob.of(
                server,
                stranger,
                request(stranger)
                        .queryParam("text", mark.substring(2))
                        .post(server.url("/api/v1/hazards/exports"))
                        .then());
        job.ended().body("state", equalTo("DONE"));

        assertThat(Ledger.cells(job.file())).hasSize(1);
    }

    @Test
    void exportsOnlyWhatThePersonSees() {
        take(Ledger.of(Ledger.closed(mark)));

        var stranger = PersonalToken.of(server, "liuyang");

        assertThat(Ledger.cells(export(stranger, Map.of("text", mark.substring(2)))))
                .hasSize(1);
        assertThat(Ledger.cells(export(office, Map.of("text", mark.substring(2)))))
                .hasSize(2);
    }

    @Test
    void readsColumnsAsTheRequestCorrectsThem() {
        var ledger = Ledger.of(Ledger.closed(mark));

        request(office)
                .body(ledger)
                .post(server.url("/api/v1/ledgerImports/preview"))
                .then()
                .statusCode(200)
                .body("columns.DESCRIPTION", equalTo(2))
                .body("rows", equalTo(1))
                .body("sample[0][2]", equalTo(mark));
        request(office)
                .body(ledger)
                .post(server.url("/api/v1/ledgerImports?column.DESCRIPTION="))
                .then()
                .statusCode(422)
                .body("key", equalTo("takeover.refusal.unmatched"))
                .body("detail", containsString("隐患描述"));
    }

    @Test
    void isRefusedToEverybodyButTheGridOffice() throws SQLException {
        for (var login : List.of("wanglei", "limin", "chenzhiyuan", "admin")) {
            request(PersonalToken.of(server, login))
                    .body(Ledger.of(Ledger.closed(mark)))
                    .post(server.url("/api/v1/ledgerImports"))
                    .then()
                    .statusCode(403);
        }
        given().contentType(Ledger.XLSX)
                .config(BINARY)
                .body(Ledger.of(Ledger.closed(mark)))
                .post(server.url("/api/v1/ledgerImports"))
                .then()
                .statusCode(401);

        assertThat(mine("1 = 1")).isZero();
    }

    @Test
    void refusesWhatIsNoWorkbookWithAClearWord() throws IOException {
        var whole = Ledger.of(Ledger.closed(mark));

        send("no workbook".getBytes(UTF_8)).statusCode(422).body("key", equalTo("document.refusal.kind"));
        send(Arrays.copyOf(whole, whole.length / 2))
                .statusCode(422)
                .body("key", equalTo("document.refusal.brokenWorkbook"));
        send(bomb()).statusCode(413).body("key", equalTo("document.refusal.zipBomb"));
        take(Ledger.of()).body("state", equalTo("DONE")).body("result.closed", equalTo(0));
    }

    private ValidatableResponse take(byte[] xlsx) {
        return FollowedJob.of(server, office, send(xlsx)).ended();
    }

    private ValidatableResponse send(byte[] xlsx) {
        return request(office)
                .body(xlsx)
                .post(server.url("/api/v1/ledgerImports"))
                .then();
    }

    private static RequestSpecification request(String authorization) {
        return given().config(BINARY)
                .header("Authorization", authorization)
                .header("Accept-Language", "zh-CN")
                .contentType(Ledger.XLSX);
    }

    private byte[] export(String authorization, Map<String, ?> filter) {
        return given().header("Authorization", authorization)
                .header("Accept-Language", "zh-CN")
                .queryParams(filter)
                .get(server.url("/api/v1/hazards/export"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private int mine(String condition) throws SQLException {
        return count(condition + " and description like '" + mark + "%'");
    }

    private int count(String condition) throws SQLException {
        return number("select count(*) from hazard where " + condition);
    }

    private int grid(String unit) throws SQLException {
        return number("select min(g.id) from grid g join org_unit u on u.id = g.unit_id where u.name = '" + unit + "'");
    }

    private int number(String query) throws SQLException {
        try (var connection = server.database().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** Thirty megabytes of one letter. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("x".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("0".repeat(30_000_000).getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
