package io.gridkeeper.plan;

import static io.restassured.RestAssured.given;

import io.gridkeeper.system.PersonalToken;
import io.gridkeeper.system.Server;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A drawing of a site and people of the demonstration company who draw on it over REST. */
final class Drawings {

    static final String OFFICE = "zhaojianguo";

    /** A site of 1,000 by 600: two halls, a yard and a road. */
    static final String SITE = """
        <svg xmlns="http://www.w3.org/2000/svg" width="1000" height="600">
          <rect width="1000" height="600" fill="#f4f4f1"/>
          <path d="M0 300H1000M500 0V600" stroke="#d7d7d2" stroke-width="26"/>
          <g fill="#ffffff" stroke="#8b8f92" stroke-width="3">
            <rect x="60" y="50" width="380" height="200"/><path d="M60 120H440M250 50V250"/>
            <rect x="560" y="50" width="380" height="200"/><path d="M690 50V250M820 50V250"/>
            <rect x="60" y="350" width="380" height="200"/><path d="M60 450H440"/>
            <circle cx="640" cy="440" r="60"/><circle cx="790" cy="440" r="60"/>
          </g>
          <g font-size="22" fill="#5b6063"><text x="80" y="90">一号厂房</text><text x="580" y="90">二号厂房</text>
            <text x="80" y="390">仓库</text><text x="600" y="530">储罐区</text></g>
        </svg>
        """;

    private final Server server;

    Drawings(Server server) {
        this.server = server;
    }

    String token(String login) {
        return PersonalToken.of(server, login);
    }

    RequestSpecification as(String token) {
        return given().header("Authorization", token).header("Accept-Language", "zh-CN");
    }

    String url(String path) {
        return server.url("/api/v1" + path);
    }

    ValidatableResponse get(String token, String path) {
        return as(token).get(url(path)).then();
    }

    ValidatableResponse post(String token, String path, Object body) {
        return as(token)
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(body)
                .post(url(path))
                .then();
    }

    ValidatableResponse delete(String token, String path) {
        return as(token).delete(url(path)).then();
    }

    ValidatableResponse bring(String token, String name, String gridCode, String fileName, byte[] picture) {
        return as(token)
                .multiPart("name", name, "text/plain; charset=UTF-8")
                .multiPart("gridCode", gridCode)
                .multiPart("widthInMetres", "400")
                .multiPart("picture", fileName, picture, "application/octet-stream")
                .post(url("/plans"))
                .then();
    }

    /** A plan of the site, in the grid. */
    long site(String token, String name, String gridCode) {
        return bring(token, name, gridCode, "site.svg", SITE.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** A rectangle in the units of {@link #SITE}; the picture is 3.6 times as large. */
    static List<Map<String, Object>> box(double x, double y, double width, double height) {
        return List.of(at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height));
    }

    private static Map<String, Object> at(double x, double y) {
        return Map.of("x", x * 3.6, "y", y * 3.6);
    }

    static Map<String, Object> shape(long plan, String gridCode, List<? extends Map<String, ?>> corners) {
        return Map.of("planId", plan, "gridCode", gridCode, "corners", corners);
    }
}
