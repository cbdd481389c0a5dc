package io.gridkeeper.oversight.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import io.gridkeeper.safety.hazard.HazardState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("R20-6a")
class RectificationNoticeTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isOnePageOfPdfA(String language) throws Exception {
        var pdf = Fixtures.notice(Fixtures.openHazard(), Messages.in(Locale.forLanguageTag(language)))
                .pdf();
        keep("notice-" + language, pdf);

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(PdfCheck.pages(pdf)).isEqualTo(1);
    }

    @Test
    void tellsNumberPointsLimitWithClauseAndWhoSigns() throws Exception {
        var text = PdfCheck.text(Fixtures.notice(Fixtures.openHazard(), Messages.in(Locale.CHINA))
                .pdf());

        assertThat(text)
                .contains("编号：ZG-2026-0001")
                .contains("YH-2026-000123")
                .contains("机加一车间西侧3号配电箱门锁损坏，箱内接线裸露。")
                .contains("2026年9月30日")
                .contains("R05-3a")
                .contains("1,860.50元")
                .contains("签发人：李䶮")
                .contains("签收人")
                .doesNotContain("???");
    }

    @Test
    void goesOnOverPagesWhenTheHazardIsLong() throws Exception {
        var hazard = Fixtures.hazard(HazardState.RECTIFYING, "配电箱前堆放可燃物，".repeat(99));

        var pdf = Fixtures.notice(hazard, Messages.in(Locale.CHINA)).pdf();

        assertThat(PdfCheck.text(pdf)).contains("配电箱前堆放可燃物，".repeat(30));
        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    /** Leaves the paper where a person can look at it. */
    private static void keep(String name, byte[] pdf) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
