package io.gridkeeper.system;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The provisioned server with the built EAR, in a process of its own with its own files, ports and database. Can be
 * stopped gracefully, killed in the middle of its work, and started again on the same data.
 */
public final class Server implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("gridkeeper.server"));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SIZING_NAME = "JBOSS_JAVA_SIZING";
    private static final String SIZING = "-Xms128m -Xmx768m -XX:MaxMetaspaceSize=512m";
    private static final String AS_DELIVERED =
            " -XX:+UseParallelGC" + (Runtime.version().feature() < 25 ? "" : " -XX:+UseCompactObjectHeaders");
    private static final String SHORT_LIVED = " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    private static final Set<Integer> OFFSETS = ConcurrentHashMap.newKeySet();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final EmbeddedDatabase database;
    private final Map<String, String> environment;
    private final int offset;
    private @Nullable Process process;

    /**
     * A server that is not started yet.
     *
     * @param environment settings beside those of the database
     */
    public Server(Path folder, EmbeddedDatabase database, Map<String, String> environment) {
        this.folder = folder;
        this.database = database;
        this.environment = new HashMap<>(environment);
        this.environment.putAll(database.environment());
        this.offset = freeOffset();
    }

    /**
     * Settings for a server that lives for a test only: it compiles at once and does not compile again what it uses much,
     * which would take more than it gives in so short a life. Not for what is measured.
     */
    static Map<String, String> shortLived(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(SIZING_NAME, SIZING + SHORT_LIVED);
        return all;
    }

    /** Starts and waits until the suite may be given work. */
    public Server start() {
        launch();
        awaitReady();
        return this;
    }

    /** Starts without waiting, for tests of a start that is refused. */
    public Process launch() {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment().put(SIZING_NAME, SIZING + AS_DELIVERED);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        try {
            Files.createDirectories(folder.resolve("data"));
            process = builder.start();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        String script = System.getProperty("os.name").startsWith("Windows") ? "standalone.bat" : "standalone.sh";
        return List.of(
                HOME.resolve("bin").resolve(script).toString(),
                "--read-only-server-config=standalone.xml",
                "-Djboss.socket.binding.port-offset=" + offset,
                "-Djboss.server.data.dir=" + folder.resolve("data"),
                "-Djboss.server.log.dir=" + folder.resolve("log"),
                "-Djboss.server.temp.dir=" + folder.resolve("tmp"),
                "-Djboss.server.content.dir=" + HOME.resolve("standalone/data/content"),
                "-Dorg.wildfly.sigterm.suspend.timeout=15");
    }

    public void awaitReady() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!isRunning() || Instant.now().isAfter(deadline) || log().contains("WFLYSRV0026")) {
                throw new IllegalStateException("The suite did not become ready, see " + console() + "\n" + troubles());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    public boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url("/health/ready")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** As a power failure would: nothing is finished, nothing flushed. */
    public void kill() {
        end(true);
    }

    /** As an operator would: work in progress is finished. */
    public void stop() {
        end(false);
    }

    private void end(boolean atOnce) {
        Process script = process;
        if (script == null) {
            return;
        }
        List<ProcessHandle> server = script.descendants().toList();
        server.forEach(atOnce ? ProcessHandle::destroyForcibly : ProcessHandle::destroy);
        try {
            if (!script.waitFor(60, SECONDS)) {
                server.forEach(ProcessHandle::destroyForcibly);
                script.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    /** The address of a page or resource, path with leading slash. */
    public String url(String path) {
        return "http://localhost:" + port() + path;
    }

    /** The address of something on the management port, which is never open to the outside. */
    public String management(String path) {
        return "http://localhost:" + (9990 + offset) + path;
    }

    public int port() {
        return 8080 + offset;
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public Path console() {
        return folder.resolve("console.log");
    }

    public String log() {
        try {
            return Files.exists(console()) ? Files.readString(console()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What went wrong first, and the end. */
    private String troubles() {
        List<String> lines = log().lines().toList();
        Stream<String> causes = lines.stream()
                .filter(line -> line.contains(" ERROR ") || line.startsWith("Caused by"))
                .limit(20);
        return Stream.concat(causes, lines.stream().skip(Math.max(0, lines.size() - 20)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        stop();
    }

    /** Asks for a port only where none of these servers is: one that is just starting must find its ports free. */
    private static int freeOffset() {
        return IntStream.iterate(1000, offset -> offset < 30000, offset -> offset + 100)
                .filter(offset -> !OFFSETS.contains(offset))
                .filter(offset -> IntStream.of(8080, 8443, 9990, 4712, 4713).allMatch(port -> isFree(port + offset)))
                .filter(OFFSETS::add)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
