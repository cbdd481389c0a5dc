package io.gridkeeper.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong or missing setting stops the start before anything is built or started, and is named in one line. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String LAUNCHER = System.getProperty("gridkeeper.root") + "/ear/bin/gridkeeper";
    private static final String SECRET = "s3cret-of-this-test";

    @TempDir
    private Path data;

    private record Outcome(int code, String text) {}

    static Stream<Arguments> wrongSettings() {
        return Stream.of(
                arguments("GRIDKEEPER_HTTP_PORT", Map.of("GRIDKEEPER_HTTP_PORT", "eighty")),
                arguments("GRIDKEEPER_HTTP_PORT", Map.of("GRIDKEEPER_HTTP_PORT", "70000")),
                arguments("GRIDKEEPER_PROVINCE_PORT", Map.of("GRIDKEEPER_PROVINCE_PORT", "-1")),
                arguments("GRIDKEEPER_DEMO", Map.of("GRIDKEEPER_DEMO", "yes")),
                arguments("GRIDKEEPER_DEMO", Map.of("GRIDKEEPER_DEMO", "")),
                arguments("GRIDKEEPER_DB_URL", database("jdbc:mysql://localhost/x", "u", SECRET)),
                arguments("GRIDKEEPER_DB_USER", database("jdbc:postgresql://localhost/x", "", SECRET)),
                arguments("GRIDKEEPER_DB_PASSWORD", database("jdbc:postgresql://localhost/x", "u", "")),
                arguments("GRIDKEEPER_DB_URL", database("", "u", SECRET)),
                arguments("GRIDKEEPER_ADMIN_PASSWORD", Map.of("GRIDKEEPER_DEMO", "false")));
    }

    @ParameterizedTest
    @MethodSource("wrongSettings")
    void namesTheSettingThatIsWrong(String setting, Map<String, String> environment) throws Exception {
        Outcome outcome = run(environment);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.text()).startsWith("gridkeeper: ").contains(setting).doesNotContain(SECRET);
        assertThat(outcome.text().lines()).hasSize(1);
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Outcome outcome = run(Map.of("GRIDKEEPER_HTTP_PORT", String.valueOf(taken.getLocalPort())));

            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.text()).contains("port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(data.resolve("file"));

        Outcome outcome = run(Map.of("GRIDKEEPER_DATA", file.resolve("below").toString()));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.text()).contains("GRIDKEEPER_DATA");
    }

    @Test
    void tellsItsSettings() throws Exception {
        Process process = new ProcessBuilder("bash", LAUNCHER, "help").start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("GRIDKEEPER_HTTP_PORT", "GRIDKEEPER_DB_URL", "GRIDKEEPER_ADMIN_PASSWORD");
        assertThat(process.waitFor()).isZero();
    }

    private Outcome run(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", LAUNCHER, "run").redirectErrorStream(true);
        Map<String, String> environment = new HashMap<>(Map.of(
                "GRIDKEEPER_DATA", data.toString(),
                "GRIDKEEPER_HTTP_PORT", String.valueOf(freePort()),
                "GRIDKEEPER_PROVINCE_PORT", String.valueOf(freePort())));
        environment.putAll(settings);
        builder.environment().keySet().removeIf(name -> name.startsWith("GRIDKEEPER_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    private static Map<String, String> database(String url, String user, String password) {
        return Map.of("GRIDKEEPER_DB_URL", url, "GRIDKEEPER_DB_USER", user, "GRIDKEEPER_DB_PASSWORD", password);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
