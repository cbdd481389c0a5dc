package io.gridkeeper.duty.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 13);

    @Test
    @Clause("R02-2.1.5a")
    void countsTrainingsAndTalksAndKeepsTheTextOfATalkToItsReaders() {
        var month = month(ActivityKind.TRAINING, 2, ActivityKind.TALK, 5);
        var talk = new GridActivity(wish(ActivityKind.TALK, "家里有困难", 1, null), 11);

        assertThat(month.of(ActivityKind.TRAINING) + month.of(ActivityKind.TALK))
                .isEqualTo(7);
        assertThat(talk.row("G-07", "钱伟", true).text()).isEqualTo("家里有困难");
        assertThat(talk.row("G-07", "钱伟", false).text()).isNull();
    }

    @Test
    @Clause("R06-C1f")
    void putsThirtySixHoursOfTwelveVolunteersOnTheGridsRecord() {
        var day = new GridActivity(wish(ActivityKind.VOLUNTEER, null, 12, null), 11).row("G-07", "钱伟", true);

        assertThat(ActivityFigures.of(List.of(ActivityFigures.Line.of(day)))
                        .personHours()
                        .get(ActivityKind.VOLUNTEER))
                .isEqualByComparingTo("36");
    }

    @Test
    @Clause("R08-3.4a")
    void recordsTwentyTwoOfTwentyFourMembersAtAnImprovementDay() {
        var day = new GridActivity(wish(ActivityKind.IMPROVEMENT, null, 22, 24), 11).row("G-07", "钱伟", true);

        assertThat(day.present()).isEqualTo(22);
        assertThat(day.expected()).isEqualTo(24);
        assertThatThrownBy(() -> wish(ActivityKind.IMPROVEMENT, null, 22, 21)).isInstanceOf(Refusal.class);
    }

    @Test
    @Clause("R11-2.1.1a")
    void countsWhatASupervisorUrgedAndCoordinated() {
        var november = month(ActivityKind.URGE, 9, ActivityKind.COORDINATION, 4);

        assertThat(november.of(ActivityKind.URGE)).isEqualTo(9);
        assertThat(november.of(ActivityKind.COORDINATION)).isEqualTo(4);
    }

    @Test
    @Clause("R06-D1a")
    void countsLogsServicesAndProblemsSolvedOnTheSpot() {
        var month = month(ActivityKind.LOG, 21, ActivityKind.SERVICE, 8);

        assertThat(month.of(ActivityKind.LOG)).isEqualTo(21);
        assertThat(month.of(ActivityKind.SERVICE)).isEqualTo(8);
        assertThat(month(ActivityKind.SIMPLE_PROBLEM, 11, ActivityKind.LOG, 0).of(ActivityKind.SIMPLE_PROBLEM))
                .isEqualTo(11);
    }

    @Test
    @Clause("R12-1.4b")
    void showsACampaignWithPicturesOfBeforeAndAfterAndOneResponsiblePerson() {
        var campaign = new GridActivity(wish(ActivityKind.CAMPAIGN, "清洁通道", 6, null), 11);
        campaign.show(true, 70);
        campaign.show(false, 71);

        var row = campaign.row("G-07", "钱伟", true);

        assertThat(row.before()).isTrue();
        assertThat(row.after()).isTrue();
        assertThat(row.responsible()).isEqualTo("钱伟");
    }

    private static ActivityFigures month(ActivityKind one, int many, ActivityKind other, int more) {
        var rows = new ArrayList<ActivityFigures.Line>();
        for (int i = 0; i < many + more; i++) {
            var done = new GridActivity(wish(i < many ? one : other, null, 1, null), 11);
            rows.add(ActivityFigures.Line.of(done.row("G-07", "钱伟", true)));
        }
        return ActivityFigures.of(rows);
    }

    private static RecordActivity wish(
            ActivityKind kind, @Nullable String text, int people, @Nullable Integer expected) {
        return new RecordActivity(
                7,
                kind,
                "活动",
                text,
                DAY,
                new BigDecimal("3"),
                expected,
                LongStream.range(0, people).boxed().toList());
    }
}
