package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridPapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final GridRow GRID = new GridRow(7, "G-07", "铸造车间", 1L, "/1/7/", 9L, "1号厂房", "安全");
    private static final PostKindRow POST = new PostKindRow(
            "GRID_ADMIN",
            new Bilingual("网格管理员", "Grid administrator"),
            Post.GRID_ADMIN,
            Responsibility.MAIN,
            null,
            new Bilingual("日常巡查", "Patrols"),
            false);
    private static final AppointmentRow QIAN =
            new AppointmentRow(41, 7, 12, "钱伟", "车间主任", "19900000012", "GRID_ADMIN", DAY, null, null, false, false);

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void appointsInALetterThatLasts(String language) throws Exception {
        var letter = new AppointmentLetter(
                QIAN, List.of("集团", "铸造车间"), POST, "鲁岳", NOW, "http://localhost/grid/view?code=G-07");

        var pdf = letter.paper(Locale.forLanguageTag(language)).pdf();

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(PdfCheck.pages(pdf)).isEqualTo(1);
        assertThat(PdfCheck.text(pdf)).contains("钱伟", "铸造车间", "RM-41").doesNotContain("???");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    @Clause({"R06-C3d", "R07-1a", "R08-3.5b"})
    void hangsABoardWithEverybodyAndNoTelephoneNumber(String language) throws Exception {
        var facts = new GridFacts("铸造车间", 1L, 9L, "1号厂房", "安全", "铸造", "每日巡查两次", "熔炼平台");
        var company = new GridRow(1, "G-00", "公司总网格", null, "/1/", 1L, null, null);
        var grid = new GridAsOf(
                GRID,
                DAY,
                facts,
                3,
                List.of(new BoardLevel(company, List.of("陈志远")), new BoardLevel(GRID, List.of())),
                List.of(QIAN));

        var pdf = new ResponsibilityBoard(grid, Map.of("GRID_ADMIN", POST), "鲁岳", NOW, "http://localhost/g")
                .paper(Locale.forLanguageTag(language))
                .pdf();

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(PdfCheck.text(pdf)).contains("钱伟", "陈志远", "每日巡查两次", "G-07").doesNotContain("19900000012", "???");
    }

    @Test
    @Clause("R02-1e")
    void namesTheThreeLinksFromTheGridToTheCompany() throws Exception {
        var facts = new GridFacts("铸造车间", 1L, 9L, "1号厂房", "安全", "铸造", "每日巡查两次", "熔炼平台");
        var company = new GridRow(1, "G-00", "公司总网格", null, "/1/", 1L, null, null);
        var area = new GridRow(3, "G-03", "铸造片区", 1L, "/1/3/", 2L, null, null);
        var board = List.of(
                new BoardLevel(company, List.of("吴志远")),
                new BoardLevel(area, List.of("周敏")),
                new BoardLevel(GRID, List.of("钱伟")));
        var grid = new GridAsOf(GRID, DAY, facts, 3, board, List.of(QIAN));

        var text =
                PdfCheck.text(new ResponsibilityBoard(grid, Map.of("GRID_ADMIN", POST), "鲁岳", NOW, "http://localhost/g")
                        .paper(Locale.CHINA)
                        .pdf());

        assertThat(text).contains("吴志远", "周敏", "钱伟");
    }

    @Test
    @Clause({"R07-2a", "R02-1b"})
    void namesWhatIsNotFixed() {
        var without = new GridFacts("铸造车间", 1L, 9L, "1号厂房", null, null, null, "");

        var missing = Readiness.of(without, List.of(QIAN, QIAN), Map.of());
        var understaffed = Readiness.of(without, List.of(QIAN), Map.of("GRID_ADMIN", 1));

        assertThat(missing).extracting(Readiness.Missing::key).containsExactly("grid.publish.missing.responsibility");
        assertThat(understaffed).extracting(Readiness.Missing::clause).contains("R02-1b");
        assertThat(Messages.in(Locale.ENGLISH).text(missing.getFirst().key(), "Boiler"))
                .contains("responsibility missing");
    }
}
