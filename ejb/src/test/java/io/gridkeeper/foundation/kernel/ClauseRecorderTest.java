package io.gridkeeper.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ClauseRecorderTest {

    @TempDir
    private Path folder;

    /** Run only by the tests here; the name keeps it out of the build's own run. */
    @Clause("R05-3a")
    static class Sample {

        @Test
        void keeps() {
            assertThat(true).isTrue();
        }

        @Test
        @Clause({"R05-3b", "R02-1"})
        void breaks() {
            throw new AssertionError("on purpose");
        }
    }

    @Test
    void writesALineForEachClauseOfATest() throws IOException {
        Path report = folder.resolve("clauses.tsv");

        run(report);

        assertThat(Files.readAllLines(report))
                .containsExactly(
                        "R02-1\tSample.breaks\tfalse",
                        "R05-3a\tSample.breaks\tfalse",
                        "R05-3a\tSample.keeps\ttrue",
                        "R05-3b\tSample.breaks\tfalse");
    }

    @Test
    void replacesTheLinesOfAnEarlierRunAndKeepsTheOthers() throws IOException {
        Path report = folder.resolve("clauses.tsv");
        Files.writeString(report, "R05-3a\tSample.keeps\tfalse\nR11-2\tOther.test\ttrue\n");

        run(report);

        assertThat(Files.readAllLines(report))
                .contains("R05-3a\tSample.keeps\ttrue", "R11-2\tOther.test\ttrue")
                .hasSize(5);
    }

    private static void run(Path report) {
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(alone)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Sample.class))
                                .build(),
                        new ClauseRecorder(report));
    }
}
