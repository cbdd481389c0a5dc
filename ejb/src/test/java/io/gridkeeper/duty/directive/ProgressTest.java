package io.gridkeeper.duty.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    @Clause("R02-1d")
    void showsElevenOfTwelveLeavesNamedAndTheOneThatIsNot() {
        var lines = new ArrayList<LineRow>();
        for (int i = 0; i < 12; i++) {
            lines.add(line(i, i == 4 ? null : 10L + i, null, null));
        }

        var progress = Progress.of(lines);

        assertThat(progress.named()).isEqualTo(11);
        assertThat(progress.lines()).isEqualTo(12);
        assertThat(progress.unnamed()).containsExactly("G-4");
    }

    @Test
    @Clause("R06-C1a")
    void followsAMeasureToTenReceiptsAndEightResultsOfTwelveUnits() {
        var lines = new ArrayList<LineRow>();
        for (int i = 0; i < 12; i++) {
            lines.add(line(i, 10L, i < 10 ? MONDAY : null, i < 8 ? MONDAY.plusDays(28) : null));
        }

        var progress = Progress.of(lines);

        assertThat(progress.acknowledged()).isEqualTo(10);
        assertThat(progress.done()).isEqualTo(8);
        assertThat(progress.open()).hasSize(4);
    }

    @Test
    @Clause("R06-B3a")
    void measuresFourOfFiveUnifiedItemsAndNamesTheMissingOne() {
        var plant2 = new GridStanding(2, "Plant 2", 5, 4, List.of("management"));

        assertThat(plant2.percent()).isEqualTo(80);
        assertThat(plant2.missing()).containsExactly("management");
    }

    @Test
    @Clause("R11-2.2.2a")
    void isNotOperationalWithEightOfTenSetUpItems() {
        assertThat(new GridStanding(5, "Plant 5", 10, 8, List.of("roles", "cycles")).isOperational())
                .isFalse();
        assertThat(new GridStanding(5, "Plant 5", 10, 10, List.of()).isOperational())
                .isTrue();
    }

    @Test
    @Clause("R06-E1a")
    void bringsAPublishedDataItemIntoTheFormsOfTwelveUnits() {
        var forms = new ArrayList<LineRow>();
        for (int i = 0; i < 12; i++) {
            forms.add(line(i, 10L + i, null, null));
        }

        var asked = GridStanding.of(forms, Map.of(1L, "每周动火票数"));
        forms.set(0, line(0, 10L, MONDAY, MONDAY));
        var reported = GridStanding.of(forms, Map.of(1L, "每周动火票数"));

        assertThat(asked)
                .hasSize(12)
                .allSatisfy(form -> assertThat(form.missing()).containsExactly("每周动火票数"));
        assertThat(reported.getFirst().missing()).isEmpty();
        assertThat(reported.subList(1, 12)).noneMatch(GridStanding::isOperational);
    }

    @Test
    @Clause("R06-E1a")
    void asksTwelveUnitsForADataItemAndKeepsWhatEachReports() {
        var wanted = directive(DirectiveKind.DATA_ITEM, "每周动火票数");
        var form = new DirectiveLine(wanted.id(), 7, 11L);

        form.done("14", MONDAY);

        assertThat(form.row("G-07", "钱伟").reported()).isEqualTo("14");
        assertThat(wanted.row(List.of(form.row("G-07", "钱伟"))).kind()).isEqualTo(DirectiveKind.DATA_ITEM);
    }

    @Test
    @Clause("R11-2.4.1b")
    void showsTheDailyCheckSignedSixOfSix() {
        var lines = new ArrayList<LineRow>();
        for (int i = 0; i < 6; i++) {
            lines.add(line(i, 10L, MONDAY, MONDAY));
        }

        assertThat(Progress.of(lines).isComplete()).isTrue();
        assertThat(Progress.of(lines).percent()).isEqualTo(100);
    }

    @Test
    @Clause("R12-3.1.2a")
    void namesTheMemberWhoseYearlyConfirmationIsMissing() {
        var lines = new ArrayList<LineRow>();
        for (int i = 0; i < 24; i++) {
            lines.add(line(i, 10L + i, i == 3 ? null : MONDAY, i == 3 ? null : MONDAY));
        }

        var year =
                directive(DirectiveKind.CONFIRMATION, "2026 年纪律确认").row(lines).progress();
        assertThat(year.lines()).isEqualTo(24);
        assertThat(year.done()).isEqualTo(23);
        assertThat(year.open()).containsExactly("P3");
    }

    @Test
    void takesNoReportTwiceAndNoneOfAWithdrawnDirective() {
        var line = new DirectiveLine(1, 7, 11L);
        line.done(null, MONDAY);

        assertThat(line.row("G-07", null).acknowledgedOn()).isEqualTo(MONDAY);
        assertThatThrownBy(() -> line.done("x", MONDAY)).isInstanceOf(Refusal.class);
        var directive = directive(DirectiveKind.TASK, "汛期检查");
        directive.withdraw(MONDAY);
        assertThatThrownBy(directive::mustHold).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> directive.withdraw(MONDAY)).isInstanceOf(Refusal.class);
    }

    private static Directive directive(DirectiveKind kind, String title) {
        return new Directive(new IssueDirective(kind, title, null, MONDAY, MONDAY.plusDays(28), List.of()), 5);
    }

    private static LineRow line(int i, @Nullable Long person, @Nullable LocalDate received, @Nullable LocalDate done) {
        return new LineRow(i, 1, i, "G-" + i, person, person == null ? null : "P" + i, received, done, null);
    }
}
