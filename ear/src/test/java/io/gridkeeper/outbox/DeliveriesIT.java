package io.gridkeeper.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.gridkeeper.system.Wait;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SystemTest
@Clause("R07-10c")
class DeliveriesIT {

    private static final String TOO_LONG = "赵".repeat(101);

    private final Server server;
    private final String office;
    private final String worker;

    DeliveriesIT(Server server) {
        this.server = server;
        this.office = PersonalToken.of(server, "zhaojianguo");
        this.worker = PersonalToken.of(server, "wanglei");
    }

    @Test
    void tellsHowThePlatformStands() {
        as(office)
                .get(server.url("/api/v1/deliveries/platforms"))
                .then()
                .statusCode(200)
                .body("platform", equalTo(java.util.List.of("province-a")))
                .body("[0].address", startsWith("127.0.0.1:"));
    }

    @Test
    void tellsAWorkerNothingOfThePlatforms() {
        as(worker).get(server.url("/api/v1/deliveries/platforms")).then().statusCode(403);
    }

    @Test
    void bringsAMessageToTheProvinceWithItsReceiptAndTrace() throws SQLException {
        long entry = put("赵刚");

        await(entry, "ACKNOWLEDGED");

        as(office)
                .get(server.url("/api/v1/deliveries/province-a/" + entry))
                .then()
                .statusCode(200)
                .body("history", hasSize(1))
                .body("history[0].accepted", equalTo(true))
                .body("traceId", equalTo("trace-of-the-test"));
    }

    @Test
    void setsAsideWhatDoesNotFitSaysWhyAndSendsItOnceMended() throws SQLException {
        long entry = put(TOO_LONG);
        await(entry, "SET_ASIDE");
        as(office)
                .header("Accept-Language", "zh-CN")
                .get(server.url("/api/v1/deliveries/province-a/" + entry))
                .then()
                .body("message.reason", equalTo("字段 liablePerson 最多 100 个字符，实际 101 个。"));

        as(office)
                .contentType(ContentType.JSON)
                .body(Map.of("/rectification/responsible", "赵刚"))
                .post(server.url("/api/v1/deliveries/province-a/" + entry + "/mend"))
                .then()
                .statusCode(204);

        await(entry, "ACKNOWLEDGED");
    }

    @Test
    void letsOnlyTheGridOfficeActOnAMessage() throws SQLException {
        long entry = put(TOO_LONG);
        await(entry, "SET_ASIDE");

        String path = server.url("/api/v1/deliveries/province-a/" + entry);
        as(worker).post(path + "/resend").then().statusCode(403);
        as(worker).get(path).then().statusCode(404);
        as(worker)
                .contentType(ContentType.JSON)
                .body(Map.of("/finding/name", "x"))
                .post(path + "/mend")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesToMendWhatIsNotAText() throws SQLException {
        long entry = put(TOO_LONG);
        await(entry, "SET_ASIDE");

        as(office)
                .contentType(ContentType.JSON)
                .body(Map.of("/rectification/state", "ACCEPTED"))
                .post(server.url("/api/v1/deliveries/province-a/" + entry + "/mend"))
                .then()
                .statusCode(422)
                .body("key", equalTo("outbox.mend.field"));
    }

    @Test
    void refusesToSendAgainWhatIsAcknowledged() throws SQLException {
        long entry = put("赵刚");
        await(entry, "ACKNOWLEDGED");

        as(office)
                .header("Accept-Language", "en")
                .post(server.url("/api/v1/deliveries/province-a/" + entry + "/resend"))
                .then()
                .statusCode(409)
                .body("detail", containsString("no longer set aside"));
    }

    @Test
    void showsAnOfficerTheReasonAndLetsHimMend(Browser browser) throws SQLException {
        long entry = put(TOO_LONG);
        await(entry, "SET_ASIDE");
        try (BrowserContext person = browser.desk("zh-CN")) {
            Page page = person.newPage();
            page.navigate("/login");
            page.fill("[id='enter:login']", "zhaojianguo");
            page.fill("[id='enter:password']", "Gridkeeper-2026");
            page.click("[id='enter:go']");
            page.waitForURL("**/desk");
            page.navigate("/deliveries/view?platform=province-a&entry=" + entry);
            assertThat(page.locator("main")).containsText("最多 100 个字符");

            page.click("[data-open=mend]");
            page.getByLabel("整改责任人").fill("赵刚");
            page.locator("dialog[open] .dialog-foot .btn.primary").click();

            assertThat(page.locator("main")).containsText("已修正并重新排队");
        }
        await(entry, "ACKNOWLEDGED");
    }

    private RequestSpecification as(String token) {
        return given().header("Authorization", token);
    }

    /** A message as the business would have put it. */
    private long put(String responsible) throws SQLException {
        String key = UUID.randomUUID().toString();
        try (var sql = server.database().connect();
                ResultSet next = sql.createStatement().executeQuery("select nextval('outbox_entry_seq')")) {
            next.next();
            long entry = next.getLong(1);
            insert(sql.prepareStatement("""
                insert into outbox_entry (id, kind, record_key, grid_id, payload, number, title, trace_id, created_at)
                select ?, 'HAZARD', ?, min(id), ?, 'YH-TEST', '测试', 'trace-of-the-test', current_timestamp
                from grid where parent_id is null\
                """), entry, key, payload(key, responsible));
            insert(sql.prepareStatement("""
                insert into delivery (entry_id, platform, kind, record_key, ordinal, state, attempts, strikes, not_before)
                values (?, 'province-a', 'HAZARD', ?, 1, 'PENDING', 0, 0, current_timestamp)\
                """), entry, key);
            return entry;
        }
    }

    private static void insert(PreparedStatement statement, Object... values) throws SQLException {
        try (statement) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String payload(String key, String responsible) {
        return """
            {"id":"%s","number":"YH-TEST","finding":{"name":"测试","description":"测试","level":"GENERAL","source":"DAILY",
             "category":"ELECTRICAL","registeredBy":"OTHER","foundAt":"2026-09-25T02:30:00Z","finder":"李强"},
             "rectification":{"state":"RECTIFYING","handling":"BY_DEADLINE","responsible":"%s","deadline":"2026-09-30"},
             "photos":{"before":[],"after":[],"attachments":[]},"links":{"riskObjectCode":"G-07"},"extras":{},
             "audit":{"deleted":false,"createdAt":"2026-09-25T02:30:00Z","createdBy":"李强",
                      "updatedAt":"2026-09-25T02:30:00Z","updatedBy":"李强"}}\
            """.formatted(key, responsible);
    }

    private void await(long entry, String state) {
        String path = server.url("/api/v1/deliveries/province-a/" + entry);
        Wait.until(
                "message " + entry + " is " + state,
                Duration.ofSeconds(60),
                () -> state.equals(as(office).get(path).path("message.state")));
    }
}
