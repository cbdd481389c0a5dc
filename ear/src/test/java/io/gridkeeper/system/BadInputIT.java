package io.gridkeeper.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and scripts send by mistake or in bad faith: refused with a clear word, and nothing of it stays. */
@SystemTest
class BadInputIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(XLSX, ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    private static final int MEGA = 1024 * 1024;
    private static final long HUGE = 200L * MEGA;

    private final Server server;
    private final Browser browser;
    private final String mark = "T" + UUID.randomUUID().toString().substring(0, 12);

    BadInputIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    static Stream<Arguments> imports() {
        return Stream.of(
                arguments(
                        "rosterImports",
                        "zh-CN",
                        "工作簿已损坏，无法打开。请用 Excel 或 WPS 另存后再上传。",
                        "工作簿展开后过大，已拒绝。请删除多余的行、列或图片后再上传。"),
                arguments(
                        "rosterImports",
                        "en",
                        "The workbook is damaged and cannot be opened. Please save it again with Excel or WPS.",
                        "The workbook unfolds to more than is allowed and was refused. Please remove surplus rows,"
                                + " columns or pictures."),
                arguments(
                        "ledgerImports",
                        "zh-CN",
                        "工作簿已损坏，无法打开。请用 Excel 或 WPS 另存后再上传。",
                        "工作簿展开后过大，已拒绝。请删除多余的行、列或图片后再上传。"),
                arguments(
                        "ledgerImports",
                        "en",
                        "The workbook is damaged and cannot be opened. Please save it again with Excel or WPS.",
                        "The workbook unfolds to more than is allowed and was refused. Please remove surplus rows,"
                                + " columns or pictures."));
    }

    @ParameterizedTest
    @MethodSource("imports")
    void refusesABrokenWorkbookInThePersonsLanguage(String address, String language, String broken) throws Exception {
        var whole = workbook();

        for (var bytes : List.of(Arrays.copyOf(whole, whole.length / 2), scrambled(whole))) {
            given().config(BINARY)
                    .header("Authorization", PersonalToken.of(server, "zhaojianguo"))
                    .header("Accept-Language", language)
                    .contentType(XLSX)
                    .body(bytes)
                    .post(server.url("/api/v1/" + address))
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("detail", equalTo(broken));
        }

        assertNothingIsStored();
    }

    @ParameterizedTest
    @MethodSource("imports")
    @Timeout(30)
    void refusesAZipBombAtOnce(String address, String language, String broken, String bomb) throws Exception {
        given().config(BINARY)
                .header("Authorization", PersonalToken.of(server, "zhaojianguo"))
                .header("Accept-Language", language)
                .contentType(XLSX)
                .body(bomb())
                .post(server.url("/api/v1/" + address))
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", equalTo(bomb));

        assertNothingIsStored();
        assertThat(server.isReady()).isTrue();
    }

    @Test
    void refusesAHugePhoto() throws Exception {
        var chunked = BodyPublishers.ofInputStream(BadInputIT::hugePhoto);

        assertTooLarge(photo(chunked, "zh-CN"), "文件超过 10 MB，未保存。请压缩或重新拍摄后再上传。");
        assertTooLarge(
                photo(chunked, "en"),
                "The file is larger than 10 MB and was not stored. Please make it smaller or take the picture again.");

        assertThat(count("select count(*) from stored_file where name like ?")).isZero();
        assertThat(server.isReady()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"placeCode\": ", "{\"placeCode\": {}}", "[]", "no JSON"})
    void saysThatJsonCannotBeRead(String body) {
        given().header("Authorization", PersonalToken.of(server, "wanglei"))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .post(server.url("/api/v1/hazards"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("key", equalTo("api.problem.unreadable"));
    }

    @Test
    void showsAScriptInADescriptionAsTheTextItIs() {
        var text = "<script>window.caught = 1</script><img src=x onerror='window.caught = 2'> #{7*7} " + mark;
        var number = report(text);

        given().header("Authorization", PersonalToken.of(server, "zhaojianguo"))
                .get(server.url("/api/v1/hazards/" + number))
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("X-Content-Type-Options", "nosniff")
                .body("description", equalTo(text));
        try (BrowserContext desk = browser.desk("zh-CN")) {
            var page = logIn(desk);
            for (var path :
                    List.of("/hazard/view?number=" + number, "/hazard/list?text=" + mark, "/search?q=" + mark)) {
                page.navigate(path);

                assertThat(page.locator("main")).containsText("<script>window.caught = 1</script><img src=x");
                assertThat(page.content()).contains("&lt;script&gt;window.caught");
                assertThat(page.evaluate("window.caught === undefined")).isEqualTo(true);
                assertThat(page.locator("main img[src=x]")).hasCount(0);
            }
        }
    }

    private String report(String description) {
        return given().header("Authorization", PersonalToken.of(server, "wanglei"))
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(Map.of("placeCode", "P-008", "description", description, "category", "ELECTRICAL"))
                .post(server.url("/api/v1/hazards"))
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static Page logIn(BrowserContext person) {
        var page = person.newPage();
        page.navigate("/login");
        page.fill("[id='enter:login']", "zhaojianguo");
        page.fill("[id='enter:password']", "Gridkeeper-2026");
        page.click("[id='enter:go']");
        page.waitForURL("**/desk");
        return page;
    }

    private HttpResponse<String> photo(BodyPublisher body, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url("/api/v1/hazards/photos")))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", PersonalToken.of(server, "wanglei"))
                .header("Accept-Language", language)
                .header("Content-Type", "image/jpeg")
                .header("Slug", mark)
                .POST(body)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private static void assertTooLarge(HttpResponse<String> answer, String detail) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(JsonPath.from(answer.body()).getString("detail")).isEqualTo(detail);
    }

    private void assertNothingIsStored() throws SQLException {
        assertThat(count("select count(*) from org_unit where code like ?")).isZero();
        assertThat(count("select count(*) from person where staff_number like ?"))
                .isZero();
        assertThat(count("select count(*) from hazard where description like ?"))
                .isZero();
    }

    private long count(String query) throws SQLException {
        try (var connection = server.database().connect();
                var prepared = connection.prepareStatement(query)) {
            prepared.setString(1, mark + "%");
            var rows = prepared.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A roster and a ledger in one, which either import would take if it were whole. */
    private byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            write(workbook, "单位", List.of("编码", "名称", "类型", "上级编码"), List.of(mark, "测试班组", "班组", "LY"));
            write(workbook, "人员", List.of("工号", "姓名", "单位编码"), List.of(mark, "测试员", "LY"));
            write(
                    workbook,
                    "台账",
                    List.of("检查时间", "检查地点", "隐患描述", "隐患等级", "整改期限", "整改责任单位", "整改完成日期", "销号情况"),
                    List.of("2026-03-05", "熔炼炉旁", mark, "一般", "2026-03-10", "铸造车间", "2026-03-09", "已销号"));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(XSSFWorkbook workbook, String name, List<String> headings, List<String> cells) {
        var sheet = workbook.createSheet(name);
        for (var line : List.of(headings, cells)) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (var cell : line) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
            }
        }
    }

    /** Whole as a container, but its packed bytes are not what they were. */
    private static byte[] scrambled(byte[] whole) {
        var bytes = whole.clone();
        for (int at = 60; at < whole.length / 2; at += 7) {
            bytes[at] ^= 0x55;
        }
        return bytes;
    }

    /** A workbook of a quarter of a megabyte whose only sheet unfolds to 250. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write('x');
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write('x');
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[MEGA];
            for (int i = 0; i < 250; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    /** The header of a JPEG of 64 by 64, and zeros without any sense up to 200 MB. */
    private static InputStream hugePhoto() {
        byte[] header = {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xC0,
            0,
            17,
            8,
            0,
            64,
            0,
            64,
            3,
            1,
            0x22,
            0,
            2,
            0x11,
            1,
            3,
            0x11,
            1
        };
        return new SequenceInputStream(new ByteArrayInputStream(header), new Zeros(HUGE - header.length));
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + given, (byte) 0);
            left -= given;
            return given;
        }
    }
}
