package io.gridkeeper.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.system.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The strict simulator in a process of its own, so that it outlives a killed server and shares nothing with it. */
public final class Province implements AutoCloseable {

    static final String KEY = "gridkeeper-demo1";
    static final String COMPANY = "123456789";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 10_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String url;

    public Province(Path folder) {
        int port = freePort();
        url = "http://127.0.0.1:" + port;
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.gridkeeper.simulator.ProvinceSimulator",
                            "--port",
                            String.valueOf(port),
                            "--ledger",
                            folder.resolve("province").toString(),
                            "--company",
                            COMPANY,
                            "--allow-reset")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("province.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Wait.until("the province listens", Duration.ofSeconds(60), this::answers);
    }

    /** What the server must be told to push there. */
    public Map<String, String> environment() {
        return Map.of(
                "GRIDKEEPER_PROVINCE_URL", url,
                "GRIDKEEPER_PROVINCE_KEY", KEY,
                "GRIDKEEPER_PROVINCE_COMPANY", COMPANY);
    }

    String url() {
        return url;
    }

    public JsonNode summary() {
        return get("/ledger/summary");
    }

    public long accepted() {
        return summary().path("accepted").asLong();
    }

    /** Every line of the ledger, whatever its outcome. */
    List<JsonNode> ledger() {
        List<JsonNode> lines = new ArrayList<>();
        long after = 0;
        JsonNode page;
        do {
            page = get("/ledger/records?outcome=any&limit=" + PAGE + "&after=" + after);
            page.forEach(lines::add);
            after = lines.isEmpty() ? 0 : lines.getLast().path("seq").asLong();
        } while (page.size() == PAGE);
        return lines;
    }

    /** Makes it misbehave, as the simulator's fault plans say; {@code none} makes it well. */
    void misbehave(String plan) {
        send(HttpRequest.newBuilder(URI.create(url + "/faults"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(plan))
                .build());
    }

    private boolean answers() {
        try {
            return summary().has("rows");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private JsonNode get(String path) {
        try {
            return JSON.readTree(
                    send(HttpRequest.newBuilder(URI.create(url + path)).build()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
