package io.gridkeeper.safety.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.document.PdfCheck;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskPapersTest {

    @ParameterizedTest
    @EnumSource(RiskLevel.class)
    void printsTheCardOfEachLevelForTheArchive(RiskLevel level) throws Exception {
        var card = new RiskCard(
                        point(level),
                        "鲁岳集团",
                        RiskFixtures.NOW,
                        "https://grid.example.com/risk/point?code=FX-1",
                        chinese())
                .pdf();

        assertThat(PdfCheck.faults(card)).isEmpty();
        assertThat(PdfCheck.text(card))
                .contains("安全风险告知卡", "FX-000007", "甲醇罐区", chinese().text("risk.level." + level.name()))
                .contains(chinese().text("risk.colour." + level.colour().name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    @Clause("R07-10b")
    void printsTheControlListWithLevelMeasureResponsibleAndCycle(String language) throws Exception {
        var messages = Messages.in(Locale.forLanguageTag(language));
        var list = new ControlList(
                        "鲁岳集团", RiskFixtures.TODAY, RiskFixtures.NOW, List.of(point(RiskLevel.LARGER)), messages)
                .pdf();

        assertThat(PdfCheck.faults(list)).isEmpty();
        assertThat(PdfCheck.text(list).replaceAll("\\s", ""))
                .contains("FX-000007", "刘洋", messages.text("risk.controlLevel.TEAM"))
                .contains(messages.text("risk.level.LARGER").replace(" ", ""));
    }

    private static Messages chinese() {
        return Messages.in(Locale.SIMPLIFIED_CHINESE);
    }

    private static RiskPointView point(@Nullable RiskLevel level) {
        var row = new RiskPointRow(
                1, "FX-000007", "甲醇罐区", RiskPointKind.STORAGE, 7, "罐区", 5L, "张伟", level, level, null, 1, null);
        var cycle = CheckCycle.every(1, CycleUnit.DAY, CheckDays.WORKDAYS, LocalDate.of(2026, 1, 5));
        var measure = new MeasureRow(
                3,
                MeasureSource.INVESTIGATION,
                "罐区巡检：液位、呼吸阀",
                MeasureClass.MAINTENANCE,
                MeasureSubclass.STATIC_EQUIPMENT,
                null,
                ControlLevel.TEAM,
                10L,
                "刘洋",
                "呼吸阀无堵塞",
                cycle,
                null,
                new MeasureRow.Of(2, "泄漏", level, "V-301", "FX-000007", "甲醇罐区", 7, "罐区"));
        var assessment = new AssessmentRow(
                9,
                AssessmentStage.INHERENT,
                RiskFactors.lec(3, 6, 40),
                BigDecimal.valueOf(720),
                RiskLevel.MAJOR,
                "LEC",
                RiskFixtures.TODAY,
                "张伟",
                "历史事故",
                null,
                RiskFixtures.NOW);
        var event = new RiskPointView.Event(
                2, "法兰泄漏引发火灾", "火灾、爆炸", 11L, "张伟", level, level, null, null, List.of(assessment), List.of(measure));
        var unit = new RiskPointView.Unit(1, "V-301 储罐", "储运车间", 11, "张伟", List.of(event));
        return new RiskPointView(row, "甲醇储罐", 11L, List.of("公司", "化工厂", "罐区"), List.of(unit), List.of(), true);
    }
}
