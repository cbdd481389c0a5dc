package io.gridkeeper.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator relies on, on a server of its own: readiness tells the truth, and stopping loses nothing. */
@Tag("postgresql")
class OperationIT {

    private static final int CLIENTS = 8;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void tellsTheTruthAboutItsDatabaseAndFinishesWhatIsInFlight() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                Server server = new Server(
                        folder,
                        database,
                        Map.of(
                                "GRIDKEEPER_DEMO",
                                "false",
                                "GRIDKEEPER_ADMIN_PASSWORD",
                                "Wide-river-7-stones",
                                "GRIDKEEPER_BEHIND_PROXY",
                                "true"))) {
            server.start();
            assertThat(sessionCookie(server)).contains("HttpOnly", "secure", "SameSite=Lax");

            database.interrupt();
            assertThat(timeUntil(() -> !server.isReady())).isLessThan(LIMIT);

            database.resume();
            assertThat(timeUntil(server::isReady)).isLessThan(LIMIT);

            assertThat(failuresWhileStopping(server)).isEmpty();
        }
    }

    /** The cookie of a session that came through a proxy with TLS. */
    private static String sessionCookie(Server server) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url("/login")))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.7")
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("GRIDKEEPER="))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Queue<String> failuresWhileStopping(Server server) throws InterruptedException {
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicInteger answers = new AtomicInteger();
        AtomicBoolean stopping = new AtomicBoolean();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(() -> ask(server, stopping, answers, failures));
            }
            timeUntil(() -> answers.get() > 50);
            stopping.set(true);
            server.stop();
            clients.shutdown();
            assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        return failures;
    }

    /** Asks on and on until the server does not accept any more; only an accepted request that fails is a failure. */
    private static void ask(Server server, AtomicBoolean stopping, AtomicInteger answers, Queue<String> failures) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url("/login")))
                .timeout(Duration.ofSeconds(20))
                .build();
        while (true) {
            try (HttpClient http = HttpClient.newHttpClient()) {
                int status =
                        http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
                answers.incrementAndGet();
                if (stopping.get() && status == 503) {
                    return;
                }
                if (status != 200) {
                    failures.add("status " + status);
                    return;
                }
            } catch (ConnectException e) {
                return;
            } catch (IOException e) {
                failures.add(e.toString());
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Duration timeUntil(BooleanSupplier condition) {
        Instant start = Instant.now();
        while (!condition.getAsBoolean()
                && Duration.between(start, Instant.now()).compareTo(Duration.ofMinutes(1)) < 0) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return Duration.between(start, Instant.now());
    }
}
