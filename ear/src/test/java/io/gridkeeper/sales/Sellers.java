package io.gridkeeper.sales;

import io.gridkeeper.system.Api;
import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
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
    private final Api api;
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
        api = new Api(server);
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

    long number(String query, Object... arguments) {
        return api.number(query, arguments);
    }

    void execute(String statement, Object... arguments) {
        api.execute(statement, arguments);
    }

    ValidatableResponse get(Seller who, String path) {
        return api.get(who.token(), path);
    }

    ValidatableResponse post(Seller who, String path, Object body) {
        return api.post(who.token(), path, body);
    }

    ValidatableResponse put(Seller who, String path, Object body) {
        return api.put(who.token(), path, body);
    }

    RequestSpecification as(Seller who) {
        return api.as(who.token());
    }

    String url(String path) {
        return api.url(path);
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
