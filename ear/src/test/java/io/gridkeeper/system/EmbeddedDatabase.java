package io.gridkeeper.system;

import java.io.IOException;
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
    private final Engine engine;

    /** What carries the database and may be taken away and brought back with its data. */
    interface Engine {

        void start();

        void stop() throws IOException;
    }

    private EmbeddedDatabase(String driver, String url, String user, Engine engine) {
        this.driver = driver;
        this.url = url;
        this.user = user;
        this.engine = engine;
    }

    /** The kind of this run, with its files below {@code folder}. */
    public static EmbeddedDatabase start(Path folder) {
        return isPostgresql() ? postgresql(folder) : h2(folder);
    }

    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("gridkeeper.db"));
    }

    /** As in production, and with a second way in for the test. */
    public static EmbeddedDatabase h2(Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("gridkeeper").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE";
        return new EmbeddedDatabase("h2", url, "sa", new InTheServer());
    }

    public static EmbeddedDatabase postgresql(Path folder) {
        return postgresql(folder, Map.of());
    }

    /** With settings of the database's own, for a machine that measures. */
    public static EmbeddedDatabase postgresql(Path folder, Map<String, String> settings) {
        PostgresEngine postgres = new PostgresEngine(folder.resolve("postgresql"), settings);
        postgres.start();
        return new EmbeddedDatabase("postgresql", postgres.url(), PostgresEngine.USER, postgres);
    }

    /** A database of a PostgreSQL that somebody else starts and stops. */
    static EmbeddedDatabase postgresql(String url) {
        return new EmbeddedDatabase("postgresql", url, PostgresEngine.USER, new InTheServer());
    }

    /** Takes a PostgreSQL away, as when its machine restarts. */
    public void interrupt() throws IOException {
        engine.stop();
    }

    /** Brings it back with its data, at the same address. */
    public void resume() {
        engine.start();
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
        engine.stop();
    }

    /** Lives and ends with what opened it: H2 with the server that opens its file. */
    private static final class InTheServer implements Engine {

        @Override
        public void start() {
            // it is open
        }

        @Override
        public void stop() {
            // it is closed
        }
    }
}
