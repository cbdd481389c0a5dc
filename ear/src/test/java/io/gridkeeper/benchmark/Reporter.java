package io.gridkeeper.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.system.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** A script of the grid office that reports and grades hazards over the API with an access token. */
final class Reporter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Server server;
    private final String token;
    private long grid;
    private String axis = "";

    Reporter(Server server) throws SQLException, IOException {
        this.server = server;
        this.token = "gk_" + UUID.randomUUID() + UUID.randomUUID();
        try (Connection database = server.database().connect()) {
            giveToken(database);
            grid = number(database, "select min(id) from grid");
        }
        JsonNode choices = JSON.readTree(
                send("GET", "/api/v1/deadlineProfiles/choices", "").orElseThrow());
        axis = choices.get(0)
                .path("value")
                .asText(choices.get(0).path("axisValue").asText());
    }

    /** Reports and grades one hazard; empty when nobody knows whether it was kept: ask again with the same key. */
    Optional<String> report(String clientKey) throws IOException {
        String order = JSON.createObjectNode()
                .put("gridId", grid)
                .put("placeText", "二车间")
                .put("description", "配电箱门未关闭，编号 " + clientKey)
                .put("category", "ELECTRICAL")
                .put("clientKey", clientKey)
                .set(
                        "grading",
                        JSON.createObjectNode()
                                .put("grade", "GENERAL")
                                .put("handling", "BY_DEADLINE")
                                .put("axisValue", axis))
                .toString();
        Optional<String> answer = send("POST", "/api/v1/hazards", order);
        return answer.isEmpty()
                ? Optional.empty()
                : Optional.of(JSON.readTree(answer.get()).path("number").asText());
    }

    void pause(boolean paused) throws IOException {
        send("POST", "/api/v1/deliveries/platforms/province-a/" + (paused ? "pause" : "resume"), "");
    }

    private Optional<String> send(String method, String path, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            boolean askedTwiceAtOnce = answer.statusCode() == 409;
            if (answer.statusCode() >= 500 || askedTwiceAtOnce) {
                return Optional.empty();
            }
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return Optional.of(answer.body());
        } catch (IOException broken) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void giveToken(Connection database) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
            insert into access_token (id, account_id, label, digest, hint, created_at, expires_at, version)
            select nextval('access_token_seq'), min(account_id), 'run', ?, 'gk_run', current_timestamp,
                   current_timestamp + interval '1' day, 0
            from account_role where role = 'GRID_OFFICE'\
            """)) {
            insert.setString(1, digest(token));
            insert.executeUpdate();
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
