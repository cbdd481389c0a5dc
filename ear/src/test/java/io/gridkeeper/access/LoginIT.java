package io.gridkeeper.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.gridkeeper.system.Browser;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@SystemTest
class LoginIT {

    private static final String PASSWORD = "Gridkeeper-2026";

    private final Server server;
    private final Browser browser;

    LoginIT(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        try (BrowserContext person = browser.desk("zh-CN")) {
            Page page = person.newPage();
            page.navigate("/grid/list");
            assertThat(page.url()).contains("/login?to=%2Fgrid%2Flist");

            enter(page, "limin", PASSWORD);

            page.waitForURL("**/grid/list");
            assertThat(page.locator("h1").innerText()).isEqualTo("网格");
        }
    }

    @Test
    void locksAnAccountAfterFiveFailuresAndOpensItAgain() throws SQLException {
        try (BrowserContext person = browser.desk("zh-CN")) {
            Page page = person.newPage();
            for (int i = 0; i < 5; i++) {
                page.navigate("/login");
                enter(page, "sunli", "wrong");
                page.waitForSelector(".message");
            }
            page.navigate("/login");
            enter(page, "sunli", PASSWORD);

            page.waitForSelector(".message");
            assertThat(page.url()).contains("/login");
        } finally {
            unlock("sunli");
        }
    }

    @Test
    void endsATokenWhenItIsRevoked() {
        var keeper = PersonalToken.of(server, "fenghai");
        var secret = given().header("Authorization", keeper)
                .contentType("application/json")
                .body("{\"label\":\"script\",\"days\":1}")
                .post(server.url("/api/v1/tokens"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var token = "Bearer " + secret.getString("secret");
        given().header("Authorization", token)
                .get(server.url("/api/v1/me"))
                .then()
                .statusCode(200);

        given().header("Authorization", keeper)
                .delete(server.url("/api/v1/tokens/" + secret.getLong("token.id")))
                .then()
                .statusCode(204);

        given().header("Authorization", token)
                .header("Accept-Language", "en")
                .get(server.url("/api/v1/me"))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("title", equalTo("Login needed"));
    }

    @Test
    void asksAnonymousScriptsToLogIn() {
        given().get(server.url("/api/v1/hazards")).then().statusCode(401).header("X-Trace-Id", containsString("-"));
    }

    @Test
    void letsASessionChangeSomethingFromOurOwnPagesOnly() {
        try (BrowserContext person = browser.desk("zh-CN")) {
            Page page = person.newPage();
            page.navigate("/login");
            enter(page, "limin", PASSWORD);
            page.waitForURL("**/desk");

            assertThat(cancelNoJob(page, RequestOptions.create())).isEqualTo(401);
            var ours = RequestOptions.create().setHeader("X-Gridkeeper", "page");
            assertThat(cancelNoJob(page, ours)).isEqualTo(404);
            assertThat(cancelNoJob(page, ours.setHeader("Sec-Fetch-Site", "same-site")))
                    .isEqualTo(401);
        }
    }

    private static int cancelNoJob(Page page, RequestOptions options) {
        return page.request().post("/api/v1/jobs/0/cancellation", options).status();
    }

    @Test
    void keepsTheThreeAdministratorsApart() {
        var system = PersonalToken.of(server, "admin");
        var security = PersonalToken.of(server, "zhengjie");

        given().header("Authorization", system)
                .get(server.url("/api/v1/accounts"))
                .then()
                .statusCode(200);
        given().header("Authorization", system)
                .contentType("application/json")
                .body("[\"SECURITY_ADMIN\"]")
                .put(server.url("/api/v1/accounts/1/roles"))
                .then()
                .statusCode(403);
        given().header("Authorization", security)
                .get(server.url("/api/v1/me"))
                .then()
                .body("roles", hasItem("SECURITY_ADMIN"))
                .body("roles", not(hasItem("SYSTEM_ADMIN")));
        given().header("Authorization", PersonalToken.of(server, "limin"))
                .get(server.url("/api/v1/accounts"))
                .then()
                .statusCode(403);
    }

    @Test
    void letsNobodyChangeTheAuditTrail() throws SQLException {
        try (var connection = server.database().connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update audit_entry set actor = 'nobody'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.executeUpdate("delete from audit_entry"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void enter(Page page, String login, String password) {
        page.fill("[id='enter:login']", login);
        page.fill("[id='enter:password']", password);
        page.click("[id='enter:go']");
    }

    private void unlock(String login) throws SQLException {
        try (var connection = server.database().connect();
                var update = connection.prepareStatement(
                        "update account set failed_logins = 0, locked_until = null where login = ?")) {
            update.setString(1, login);
            update.executeUpdate();
        }
    }
}
