package io.gridkeeper.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of the test's own that keeps its folder and its port over a stop. */
final class PostgresEngine implements EmbeddedDatabase.Engine {

    static final String USER = "postgres";

    private final Path folder;
    private final Map<String, String> settings;
    private final int port = freePort();
    private @Nullable EmbeddedPostgres running;

    PostgresEngine(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    @Override
    public void start() {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("max_prepared_transactions", "100")
                    .setServerConfig("max_connections", "200");
            settings.forEach(builder::setServerConfig);
            running = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() throws IOException {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
