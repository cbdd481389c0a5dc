package io.gridkeeper.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The machine's own PostgreSQL, which brings the tools an operator has: {@code pg_dump} and {@code pg_restore}. They work
 * only with a server that is not newer than themselves, so the server is taken from the same place.
 */
final class InstalledPostgres implements AutoCloseable {

    private static final Path PLACE = Path.of("/usr/lib/postgresql");
    private static final List<String> NEEDED = List.of("initdb", "postgres", "createdb", "pg_dump", "pg_restore");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path bin;
    private final Path folder;
    private final int port = freePort();
    private final Process server;

    InstalledPostgres(Path bin, Path folder) {
        this.bin = bin;
        this.folder = folder;
        run("initdb", "-D", data(), "-U", PostgresEngine.USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        server = start(
                "postgres",
                "-D",
                data(),
                "-p",
                String.valueOf(port),
                "-k",
                folder.toString(),
                "-c",
                "max_prepared_transactions=100",
                "-c",
                "max_connections=200",
                "-c",
                "fsync=off");
        awaitPort();
    }

    /** Where the newest one with all its tools is; empty where there is none. */
    static Optional<Path> bin() {
        if (!Files.isDirectory(PLACE)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PLACE)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> NEEDED.stream().allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EmbeddedDatabase database(String name) {
        return EmbeddedDatabase.postgresql("jdbc:postgresql://localhost:" + port + "/" + name);
    }

    /** A tool that speaks to the server and must succeed. */
    void tool(String name, String... arguments) {
        var all = new ArrayList<>(List.of("-h", "localhost", "-p", String.valueOf(port), "-U", PostgresEngine.USER));
        all.addAll(List.of(arguments));
        run(name, all.toArray(String[]::new));
    }

    private void run(String name, String... arguments) {
        try {
            if (start(name, arguments).waitFor() != 0) {
                throw new IllegalStateException(name + " failed: " + Files.readString(log(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private Process start(String name, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(name).toString());
        command.addAll(List.of(arguments));
        File log = log(name).toFile();
        try {
            Files.createDirectories(folder);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void awaitPort() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isOpen()) {
            if (!server.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL did not start, see " + log("postgres"));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean isOpen() {
        try (var connection = database("postgres").connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
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
        server.destroy();
        try {
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
