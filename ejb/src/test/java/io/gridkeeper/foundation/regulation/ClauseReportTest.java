package io.gridkeeper.foundation.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClauseReportTest {

    private static final ClauseId CLAUSE = new ClauseId("R05-3a");

    @TempDir
    Path folder;

    @Test
    void readsTestsWithTheirResults() throws IOException {
        var file = folder.resolve("clauses.tsv");
        Files.writeString(
                file, "id\ttest\tpassed\nR05-3a\tATest.isDue\ttrue\nR05-3a\tBTest.rolls\tfalse\nbroken line\n");

        var report = new ClauseReport(file.toString());

        assertThat(report.testsOf(CLAUSE).orElseThrow())
                .containsExactly(new ClauseTest("ATest.isDue", true), new ClauseTest("BTest.rolls", false));
        assertThat(report.testsOf(new ClauseId("R05-3b")).orElseThrow()).isEmpty();
    }

    @Test
    void claimsNothingWithoutAReport() {
        assertThat(new ClauseReport("").testsOf(CLAUSE)).isEmpty();
        assertThat(new ClauseReport(folder.resolve("missing.tsv").toString()).testsOf(CLAUSE))
                .isEmpty();
    }
}
