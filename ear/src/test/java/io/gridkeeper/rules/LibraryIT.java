package io.gridkeeper.rules;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.gridkeeper.system.SystemTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SystemTest
class LibraryIT {

    private final Server server;
    private final String office;
    private final String worker;

    LibraryIT(Server server) {
        this.server = server;
        this.office = PersonalToken.of(server, "zhaojianguo");
        this.worker = PersonalToken.of(server, "wanglei");
    }

    @Test
    void showsAllRegulationsAndClauses() {
        as(worker).get(server.url("/api/v1/regulations")).then().body("rows", hasSize(20));
        as(worker).get(server.url("/api/v1/clauses?limit=600")).then().body("rows", hasSize(528));
        as(worker)
                .get(server.url("/api/v1/clauses?q=工作日&capability=deadline&regulation=R05"))
                .then()
                .body("rows.id", hasItem("R05-3a"));
    }

    @Test
    void saysWhatCarriesAClauseOutInAllModules() {
        as(worker)
                .get(server.url("/api/v1/clauses/R05-3a"))
                .then()
                .body("carriers.type", hasItem("io.gridkeeper.foundation.regulation.DeadlineTable"))
                .body("inForce.profile", hasItem("P2"));
        as(worker).get(server.url("/api/v1/clauses/R99-1")).then().statusCode(404);
        as(worker).get(server.url("/api/v1/clauses/{id}"), "../x").then().statusCode(404);
    }

    @Test
    void keepsTheCompanysOwnRegulationBesideIt() {
        var id = loaded("第一条 隐患三日内整改。\n第二条 <script>alert(1)</script>");
        var article = "C" + id + "-1";

        as(office)
                .put(server.url("/api/v1/regulations/own/articles/" + article + "/clauses/R05-3b"))
                .then()
                .statusCode(204);
        as(worker).get(server.url("/api/v1/clauses/R05-3b")).then().body("companyArticles", hasItem(article));
        as(worker).get(server.url("/api/v1/clauses/" + article)).then().body("clause.textZh", equalTo("隐患三日内整改。"));

        as(office).delete(server.url("/api/v1/regulations/own/" + id)).then().statusCode(204);
        as(worker).get(server.url("/api/v1/clauses/R05-3b")).then().body("companyArticles", not(hasItem(article)));
    }

    @Test
    void refusesLinksToNowhereAndForeignHands() {
        var id = loaded("第一条 其一。");

        as(office)
                .put(server.url("/api/v1/regulations/own/articles/C" + id + "-2/clauses/R05-3b"))
                .then()
                .statusCode(404);
        as(office)
                .put(server.url("/api/v1/regulations/own/articles/C" + id + "-1/clauses/R99-1"))
                .then()
                .statusCode(404);
        as(worker).delete(server.url("/api/v1/regulations/own/" + id)).then().statusCode(403);
        as(worker).get(server.url("/api/v1/regulations/own/" + id)).then().body("[0].clauses", empty());
        as(office).delete(server.url("/api/v1/regulations/own/" + id)).then().statusCode(204);
    }

    private String loaded(String text) {
        var location = as(office)
                .contentType("application/json")
                .body(Map.of("title", "测试" + UUID.randomUUID(), "source", "test.md", "text", text))
                .post(server.url("/api/v1/regulations/own"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", token).header("Accept-Language", "en");
    }
}
