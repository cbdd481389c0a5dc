package io.gridkeeper.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridkeeper.simulator.exchange.PlatformProfile;
import io.gridkeeper.simulator.schema.RecordKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A plain sender for the tests of the simulator, written from the same facts. */
final class PlatformSender implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PlatformSender(URI address) {
        this.address = address;
    }

    HttpResponse<String> push(RecordKind kind, ObjectNode... rows) throws IOException, InterruptedException {
        ArrayNode page = JSON.createArrayNode().addAll(List.of(rows));
        return pushText(kind, page.toString());
    }

    HttpResponse<String> pushText(RecordKind kind, String page) throws IOException, InterruptedException {
        byte[] secret = enciphered(page.getBytes(StandardCharsets.UTF_8), PlatformProfile.DEMONSTRATION_KEY);
        return pushBody(kind, "{\"datas\": \"" + Base64.getEncoder().encodeToString(secret) + "\"}");
    }

    HttpResponse<String> pushBody(RecordKind kind, String body) throws IOException, InterruptedException {
        return send(kind.table(), "POST", body);
    }

    HttpResponse<String> send(String path, String method, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(path, "GET", "").body());
    }

    void plan(String faults) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("faults", "POST", faults);
        if (answer.statusCode() != 200) {
            throw new IllegalArgumentException(answer.body());
        }
    }

    @Override
    public void close() {
        client.close();
    }

    static byte[] enciphered(byte[] page, String key) {
        try {
            byte[] bytes = key.getBytes(StandardCharsets.US_ASCII);
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(bytes, "AES"), new IvParameterSpec(bytes));
            return cipher.doFinal(page);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
