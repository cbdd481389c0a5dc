package io.gridkeeper.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The suite over REST in Chinese, with somebody's token, and its database behind. */
public final class Api {

    private final Server server;

    public Api(Server server) {
        this.server = server;
    }

    public String url(String path) {
        return server.url("/api/v1" + path);
    }

    public RequestSpecification as(String token) {
        return given().header("Authorization", token)
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON.withCharset("UTF-8"));
    }

    public ValidatableResponse get(String token, String path, Object... arguments) {
        return as(token).get(url(path), arguments).then();
    }

    public ValidatableResponse post(String token, String path, Object body) {
        return as(token).body(body).post(url(path)).then();
    }

    public ValidatableResponse put(String token, String path, Object body) {
        return as(token).body(body).put(url(path)).then();
    }

    public ValidatableResponse delete(String token, String path) {
        return as(token).delete(url(path)).then();
    }

    /** The only number a query gives. */
    public long number(String query, Object... arguments) {
        try (var connection = server.database().connect();
                var prepared = connection.prepareStatement(query)) {
            bind(prepared, arguments);
            var rows = prepared.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    public void execute(String statement, Object... arguments) {
        try (var connection = server.database().connect();
                var prepared = connection.prepareStatement(statement)) {
            bind(prepared, arguments);
            prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }

    private static void bind(PreparedStatement prepared, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            prepared.setObject(i + 1, arguments[i]);
        }
    }
}
