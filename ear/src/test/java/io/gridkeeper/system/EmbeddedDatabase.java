package io.gridkeeper.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A fresh database of a test run, which a test may also look into while the server uses it. Which kind is decided by
 * the system property {@code gridkeeper.db}, {@code h2} or {@code postgresql}.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final String driver;
    private final String url;
    private final String user;
    private final Closeable engine;

    private EmbeddedDatabase(String driver, String url, String user, Closeable engine) {
        this.driver = driver;
        this.url = url;
        this.user = user;
        this.engine = engine;
    }

    /** The kind of this run, with its files below {@code folder}. */
    public static EmbeddedDatabase start(Path folder) {
        return isPostgresql() ? postgresql() : h2(folder);
    }

    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("gridkeeper.db"));
    }

    /** As in production, and with a second way in for the test. */
    public static EmbeddedDatabase h2(Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("gridkeeper").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;AUTO_SERVER=TRUE";
        return new EmbeddedDatabase("h2", url, "sa", () -> {});
    }

    public static EmbeddedDatabase postgresql() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_prepared_transactions", "100")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new EmbeddedDatabase(
                    "postgresql", postgres.getJdbcUrl("postgres", "postgres"), "postgres", postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server must be told to use this database. */
    public Map<String, String> environment() {
        return Map.of(
                "GRIDKEEPER_DB_DRIVER", driver,
                "GRIDKEEPER_DB_URL", url,
                "GRIDKEEPER_DB_USER", user,
                "GRIDKEEPER_DB_PASSWORD", "sa");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, "sa");
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}
