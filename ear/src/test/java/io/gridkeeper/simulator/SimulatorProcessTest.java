package io.gridkeeper.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.simulator.schema.RecordKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator as the program it is. */
class SimulatorProcessTest {
    @TempDir
    private Path folder;

    @Test
    void holdsEveryAcknowledgedRowAfterItWasKilled() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        Process killed = launch("--port", "0", "--ledger", folder.toString());
        try (PlatformSender sender = new PlatformSender(address(killed))) {
            for (int push = 0; push < 20; push++) {
                acknowledged.add(UUID.randomUUID().toString());
                sender.push(RecordKind.HIDDEN_DANGER, SampleRows.hazard(acknowledged.getLast()));
            }
        } finally {
            killed.destroyForcibly().waitFor();
        }

        Process again = launch("--port", "0", "--ledger", folder.toString());
        try (PlatformSender sender = new PlatformSender(address(again))) {
            assertThat(sender.get("ledger/records").findValuesAsText("id")).containsAll(acknowledged);
        } finally {
            again.destroy();
            again.waitFor();
        }
    }

    @Test
    void endsWithOneLineThatSaysWhatIsWrong() throws Exception {
        Process process = launch("--company", "12");

        assertThat(process.waitFor()).isEqualTo(2);
        try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(errors.readLine()).isEqualTo("province simulator: --company takes 9 digits, not 12");
        }
    }

    private static Process launch(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ProvinceSimulator.class.getName()));
        line.addAll(List.of(options));
        return new ProcessBuilder(line).start();
    }

    /** The address in the line that says it is ready. */
    private static URI address(Process process) throws IOException {
        String ready = process.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(ready).startsWith("Province simulator ready at http://127.0.0.1:");
        return URI.create(ready.substring(ready.indexOf("http"), ready.indexOf(',')));
    }
}
