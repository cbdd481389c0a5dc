package io.gridkeeper.safety.fire;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.safety.fire.FireGap.What;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FireYearTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 27);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 4);

    private List<FireYear.UnitTeams> units = List.of(new FireYear.UnitTeams("二厂", true, true));
    private List<FireTeamRow> teams = List.of(brigade());
    private List<FireExerciseRow> exercises = List.of();
    private List<FirePlaceRow> places = List.of();
    private List<FireRoundRow> rounds = List.of();
    private List<TeachFire> education = List.of();
    private List<String> notices = List.of();
    private List<FireGuidanceRow> guidance = List.of();

    @Test
    @Clause("R20-1a")
    void aUnitWithoutALeadingGroupIsAGap() {
        units = List.of(new FireYear.UnitTeams("一厂", false, true), new FireYear.UnitTeams("二厂", true, true));

        assertThat(gap(What.LEADING_GROUP, NOVEMBER).names()).containsExactly("一厂");
    }

    @Test
    @Clause("R20-1b")
    void pointsOfAnInstructionAreFollowUpItemsUntilDone() {
        guidance = List.of(new FireGuidanceRow(
                1,
                Guide.FIRE_BRIGADE,
                1,
                "二厂",
                LocalDate.of(2026, 11, 3),
                List.of(new GuidancePoint("增配灭火器", null), new GuidancePoint("清理通道", LocalDate.of(2026, 11, 5)))));

        assertThat(gap(What.FOLLOW_UP, NOVEMBER).names()).containsExactly("增配灭火器");
    }

    @Test
    @Clause("R20-2b")
    void listsTheTwoOfTwentyFourPlacesNotPatrolledInTheMonth() {
        places = IntStream.rangeClosed(1, 24)
                .mapToObj(i -> place("场所" + i, i == 24, i <= 22, null, null))
                .toList();

        assertThat(gap(What.PATROL, NOVEMBER).names()).containsExactly("场所23", "场所24");
    }

    @Test
    @Clause("R20-3a")
    void oneLargeInspectionIsEnoughNoneIsABreachAfterTheYearAndAThirdIsOnlyTold() {
        assertThat(gap(What.LARGE_INSPECTION, NOVEMBER).breach()).isFalse();
        assertThat(gap(What.LARGE_INSPECTION, NEXT_YEAR).breach()).isTrue();

        rounds = List.of(round(LocalDate.of(2026, 6, 10), 24));
        assertThat(whats(NOVEMBER)).doesNotContain(What.LARGE_INSPECTION, What.MORE_THAN_TWO);

        rounds = List.of(
                round(LocalDate.of(2026, 3, 1), 24),
                round(LocalDate.of(2026, 6, 10), 24),
                round(LocalDate.of(2026, 9, 1), 24));
        assertThat(gap(What.MORE_THAN_TWO, NOVEMBER).isInformation()).isTrue();
    }

    @Test
    @Clause("R20-3b")
    void twentyThreeOfTwentyFourPlacesAreNinetyFivePointEight() {
        var round = new FireRoundRow(
                1,
                new PlanRound("六月大检查", 1, LocalDate.of(2026, 6, 10)),
                "公司",
                LocalDate.of(2026, 6, 10),
                24,
                List.of("诊所"));
        rounds = List.of(round);

        assertThat(round.percent()).isEqualTo(95.8);
        assertThat(gap(What.COVERAGE, NOVEMBER).names()).containsExactly("诊所");
    }

    @Test
    @Clause("R20-3c")
    void aKeyPositionIsInspectedAfterItWasNamed() {
        var named = LocalDate.of(2026, 11, 2);
        places = List.of(
                place("配电室", false, true, named, LocalDate.of(2026, 11, 13)),
                place("油库", false, true, named, LocalDate.of(2026, 11, 1)),
                place("食堂", false, true, null, null));

        assertThat(gap(What.KEY_POSITION, NOVEMBER).names()).containsExactly("油库");
    }

    @Test
    @Clause("R20-4a")
    void atLeastOneTrainingAndOneDrillAreDueEveryYear() {
        exercises = List.of(exercise(ExerciseKind.DRILL, LocalDate.of(2026, 11, 6), List.of("队员12")));

        assertThat(whats(NOVEMBER)).contains(What.TRAINING).doesNotContain(What.DRILL);
        assertThat(gap(What.TRAINING, NEXT_YEAR).breach()).isTrue();
        assertThat(exercises.getFirst().present()).isEqualTo(11);
    }

    @Test
    @Clause("R20-4b")
    void whoFailedTheExtinguisherTestIsToBeTestedAgain() {
        exercises = List.of(exercise(ExerciseKind.EQUIPMENT_TEST, LocalDate.of(2026, 11, 6), List.of("队员7")));
        assertThat(gap(What.RETEST, NOVEMBER).names()).containsExactly("队员7");

        exercises = List.of(
                exercises.getFirst(),
                exercise(
                        ExerciseKind.EQUIPMENT_TEST,
                        LocalDate.of(2026, 11, 20),
                        LongStream.rangeClosed(1, 12)
                                .filter(i -> i != 7)
                                .mapToObj(i -> "队员" + i)
                                .toList()));
        assertThat(whats(NOVEMBER)).doesNotContain(What.RETEST);
    }

    @Test
    @Clause("R20-5a")
    void everyChannelIsUsedInTheQuarter() {
        education = List.of(
                teach(Channel.VISIT, Audience.EMPLOYEES, 430, 412),
                teach(Channel.NOTICE_BOARD, Audience.LESSEES, 6, 5));

        assertThat(gap(What.EDUCATION, NOVEMBER).names()).containsExactly("OTHER_MEDIA");
    }

    @Test
    @Clause("R20-6a")
    void aNoticePastItsDayIsToBeRechecked() {
        notices = List.of("XF-2026-031");

        assertThat(gap(What.RECHECK, NOVEMBER).names()).containsExactly("XF-2026-031");
    }

    private List<What> whats(LocalDate today) {
        return year(today).gaps().stream().map(FireGap::what).toList();
    }

    private FireGap gap(What what, LocalDate today) {
        return year(today).gaps().stream()
                .filter(gap -> gap.what() == what)
                .findFirst()
                .orElseThrow();
    }

    private FireYear year(LocalDate today) {
        return new FireYear(
                2026,
                today,
                new FireYear.People(units, teams, exercises),
                new FireYear.Premises(places, rounds),
                new FireYear.Papers(education, notices, guidance));
    }

    private static FireTeamRow brigade() {
        var members = LongStream.rangeClosed(1, 12)
                .mapToObj(i -> new FireTeamRow.Member(i, "队员" + i, "二厂", i == 1, null))
                .toList();
        return new FireTeamRow(1, TeamKind.BRIGADE, 1, "二厂", LocalDate.of(2026, 1, 5), null, members);
    }

    private static FireExerciseRow exercise(ExerciseKind kind, LocalDate day, List<String> absent) {
        return new FireExerciseRow(1, 1, 1, kind, day, "灭火器使用", "王警官", 12, absent, false);
    }

    private static FireRoundRow round(LocalDate done, int places) {
        return new FireRoundRow(1, new PlanRound("大检查", 1, done), "公司", done, places, List.of());
    }

    private static TeachFire teach(Channel channel, Audience audience, int addressed, int reached) {
        return new TeachFire(1, LocalDate.of(2026, 10, 20), channel, audience, "用电安全", addressed, reached);
    }

    private static FirePlaceRow place(
            String name, boolean threeInOne, boolean patrolled, @Nullable LocalDate key, @Nullable LocalDate checked) {
        var file = new DescribePlace(name, FirePlaceKind.SHOP, threeInOne, 1, "北门", null, null, false, null, null);
        return new FirePlaceRow(
                1, "XC-0001", file, "G-10", "机械厂", null, LocalDate.of(2026, 1, 1), null, key, checked, patrolled);
    }
}
