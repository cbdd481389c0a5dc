package io.gridkeeper.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@SystemTest
class ReadyIT {

    private final Server server;

    ReadyIT(Server server) {
        this.server = server;
    }

    @Test
    void saysThatItLivesAndMayBeGivenWork() {
        given().get(server.url("/health/live")).then().statusCode(200).body("status", equalTo("UP"));
        given().get(server.url("/health/ready")).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void describesItsInterface() {
        given().get(server.url("/openapi")).then().statusCode(200).body("openapi", startsWith("3."));
    }

    @Test
    void countsForPrometheusOnTheManagementPort() {
        given().get(server.management("/metrics"))
                .then()
                .statusCode(200)
                .body(containsString("gridkeeper_outbox_depth"));
    }

    @Test
    void startsOnTheMigratedSchema() throws SQLException {
        try (Connection connection = server.database().connect();
                ResultSet failed = connection
                        .createStatement()
                        .executeQuery("select count(*) from \"flyway_schema_history\" where not \"success\"")) {
            failed.next();

            assertThat(failed.getInt(1)).isZero();
        }
    }

    @Test
    void showsAPersonTheLoginPage(Browser browser) {
        try (BrowserContext person = browser.desk("zh-CN")) {
            Page page = person.newPage();

            page.navigate("/");

            assertThat(page.title()).contains("网格管家");
        }
    }
}
