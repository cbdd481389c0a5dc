package io.gridkeeper.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@SystemTest
class RosterImportIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(XLSX, ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    private static final List<String> UNITS = List.of("编码", "名称", "类型", "上级编码");
    private static final List<String> PEOPLE = List.of("工号", "姓名", "单位编码", "职务", "手机号", "登录名", "角色");

    private final Server server;
    private final String office;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    RosterImportIT(Server server) {
        this.server = server;
        this.office = PersonalToken.of(server, "zhaojianguo");
    }

    @Test
    void doublesNothingWhenARosterComesTwice() throws Exception {
        var roster = roster(mark, "LY", "LY");

        send(office).body(roster).post(address()).then().statusCode(200).body("people.added", equalTo(1));
        send(office).body(roster).post(address()).then().statusCode(200).body("people.added", equalTo(0));

        assertThat(people()).isEqualTo(1);
    }

    @Test
    void storesNothingOfAFaultyRosterAndSendsItBack() throws Exception {
        var roster = roster(mark, "LY", "NOWHERE");

        send(office).body(roster).post(address()).then().statusCode(422).body("faultyRows", equalTo(1));
        var remarked = send(office)
                .accept(XLSX)
                .body(roster)
                .post(address())
                .then()
                .statusCode(422)
                .extract()
                .asByteArray();

        assertThat(people()).isZero();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(remarked))) {
            var row = workbook.getSheet("人员").getRow(1);
            assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue())
                    .contains("NOWHERE");
        }
    }

    @Test
    void takesAnImportBackAsAWholeOnce() throws Exception {
        send(office).body(roster(mark, "LY", "LY")).post(address()).then().statusCode(200);
        int id = latestImport();
        json(office)
                .get(server.url("/api/v1/imports/" + id + "/rows"))
                .then()
                .statusCode(200)
                .body("rows.code", hasItem("T" + mark));
        json(PersonalToken.of(server, "limin"))
                .get(server.url("/api/v1/imports/" + id))
                .then()
                .statusCode(403);

        json(office)
                .post(server.url("/api/v1/imports/" + id + "/undo"))
                .then()
                .statusCode(200)
                .body("undoneBy", equalTo("zhaojianguo"));

        assertThat(people()).isZero();
        json(office).post(server.url("/api/v1/imports/" + id + "/undo")).then().statusCode(409);
    }

    @Test
    void takesNothingBackOnceSomethingWasBuiltOnIt() throws Exception {
        send(office).body(roster(mark, "LY", "LY")).post(address()).then().statusCode(200);
        int id = latestImport();
        execute(
                "insert into notice (id, person_id, message_key, arguments, link, told_at, version) select 900000000 +"
                        + " p.id, p.id, 'grid.notice.appointed', '', '/desk', current_timestamp, 0 from person p where"
                        + " p.staff_number = ?",
                "T" + mark);

        json(office).post(server.url("/api/v1/imports/" + id + "/undo")).then().statusCode(409);

        assertThat(people()).isEqualTo(1);
        json(office).get(server.url("/api/v1/imports/" + id)).then().body("undoneAt", nullValue());
    }

    @Test
    void namesTheRowsThatChangedSinceTheImport() throws Exception {
        send(office).body(roster(mark, "LY", "LY")).post(address()).then().statusCode(200);
        int id = latestImport();
        execute("update person set job_title = '班长' where staff_number = ?", "T" + mark);

        json(office)
                .post(server.url("/api/v1/imports/" + id + "/undo"))
                .then()
                .statusCode(409)
                .body("key", equalTo("bulk.refusal.changed"))
                .body("detail", containsString("T" + mark));
    }

    @Test
    void leavesWhoHasLeftGoneWhenARosterDoesNotSay() throws Exception {
        send(office).body(roster(mark, "LY", "LY")).post(address()).then().statusCode(200);
        execute("update person set left_on = date '2026-10-31', active = false where staff_number = ?", "T" + mark);

        send(office).body(roster(mark, "LY", "LY")).post(address()).then().statusCode(200);

        assertThat(number("select count(*) from person where active = false and staff_number = ?", "T" + mark))
                .isEqualTo(1);
    }

    private int latestImport() {
        return json(office)
                .get(server.url("/api/v1/imports?limit=1"))
                .then()
                .statusCode(200)
                .extract()
                .path("rows[0].id");
    }

    private static RequestSpecification json(String token) {
        return given().header("Authorization", token)
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON);
    }

    private void execute(String statement, Object argument) throws SQLException {
        try (var connection = server.database().connect();
                var prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, argument);
            prepared.executeUpdate();
        }
    }

    @Test
    void refusesAZipBombAndWhatIsNoWorkbook() throws Exception {
        send(office).body(bomb()).post(address()).then().statusCode(oneOf(413, 422));
        send(office).body("no workbook".getBytes(UTF_8)).post(address()).then().statusCode(422);
    }

    @Test
    void refusesWhoeverMayNotBringARoster() throws Exception {
        send(PersonalToken.of(server, "limin"))
                .body(roster(mark, "LY", "LY"))
                .post(address())
                .then()
                .statusCode(403);

        assertThat(people()).isZero();
    }

    private String address() {
        return server.url("/api/v1/rosterImports");
    }

    private static RequestSpecification send(String token) {
        return given().config(BINARY).header("Authorization", token).contentType(XLSX);
    }

    private long people() throws SQLException {
        return number("select count(*) from person where staff_number = ?", "T" + mark);
    }

    private long number(String statement, String argument) throws SQLException {
        try (var connection = server.database().connect();
                var query = connection.prepareStatement(statement)) {
            query.setString(1, argument);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static byte[] roster(String mark, String parent, String unitOfPerson) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var units = workbook.createSheet("单位");
            write(units, 0, UNITS);
            write(units, 1, List.of("U" + mark, "测试班组", "班组", parent));
            var people = workbook.createSheet("人员");
            write(people, 0, PEOPLE);
            write(people, 1, List.of("T" + mark, "测试员", unitOfPerson, "", "", "", ""));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(XSSFSheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    /** A workbook whose sheet is 300 MB of blanks. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            var blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">".getBytes(UTF_8));
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
