package io.gridkeeper.sales;

import static io.restassured.RestAssured.given;

import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The demonstration's sales people, who do things over REST. */
final class Sellers {

    /** Somebody with a token and the id of the person. */
    record Seller(String token, long id) {}

    private final Server server;
    final Seller manager;
    final Seller jinanHead;
    final Seller jin;
    final Seller hu;
    final Seller feng;
    final Seller qin;
    final Seller worker;
    final Seller head;
    final Seller agent;
    final long jinan;
    final long zibo;

    Sellers(Server server) throws SQLException {
        this.server = server;
        manager = seller("liangjing");
        jinanHead = seller("luozhiming");
        jin = seller("jinxiaoyan");
        hu = seller("huwei");
        feng = seller("fengjianjun");
        qin = seller("qinlan");
        worker = seller("wanglei");
        head = seller("mengfanjun");
        agent = seller("yuanli");
        jinan = number("select id from sales_grid where code = ?", "S-01");
        zibo = number("select id from sales_grid where code = ?", "S-02");
    }

    private Seller seller(String login) throws SQLException {
        return new Seller(
                PersonalToken.of(server, login), number("select person_id from account where login = ?", login));
    }

    long number(String query, Object... arguments) throws SQLException {
        try (var connection = server.database().connect();
                var prepared = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            var rows = prepared.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    void execute(String statement, Object... arguments) throws SQLException {
        try (var connection = server.database().connect();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setObject(i + 1, arguments[i]);
            }
            prepared.executeUpdate();
        }
    }

    ValidatableResponse get(Seller who, String path) {
        return as(who).get(server.url("/api/v1" + path)).then();
    }

    ValidatableResponse post(Seller who, String path, Object body) {
        return as(who).body(body).post(server.url("/api/v1" + path)).then();
    }

    ValidatableResponse put(Seller who, String path, Object body) {
        return as(who).body(body).put(server.url("/api/v1" + path)).then();
    }

    RequestSpecification as(Seller who) {
        return given().header("Authorization", who.token())
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON.withCharset("UTF-8"));
    }

    String url(String path) {
        return server.url("/api/v1" + path);
    }

    /** A file in Jinan's grid as it is sent. */
    Map<String, Object> file(String name, String customerClass, Seller owner) {
        var file = new HashMap<String, Object>();
        file.put("kind", "INDIVIDUAL");
        file.put("customerClass", customerClass);
        file.put("name", name);
        file.put("unitCode", "370102");
        file.put("address", "和平路12号");
        file.put("source", "上门登记");
        file.put("ownerId", owner.id());
        return file;
    }

    /** A customer of Jinan's grid on somebody's list; gives the number. */
    String filed(String name, Seller owner) {
        return post(manager, "/customers?evenIfAlike=true", file(name, "INTENT", owner))
                .statusCode(201)
                .extract()
                .path("number");
    }

    Map<String, Object> order(String kind, String customer) {
        var order = new HashMap<String, Object>();
        order.put("kindCode", kind);
        order.put("customerNumber", customer);
        order.put("quantity", 1);
        order.put("amount", 0);
        return order;
    }

    String placed(Seller who, Map<String, Object> order) {
        return post(who, "/salesOrders", order).statusCode(201).extract().path("row.number");
    }
}
