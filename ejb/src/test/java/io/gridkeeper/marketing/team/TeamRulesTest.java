package io.gridkeeper.marketing.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeamRulesTest {

    private static final WorkTypeRow ROUTINE = type(true);
    private static final WorkTypeRow PROJECT = type(false);

    @Test
    @Clause("R14-3.2.2b")
    void wantsMarketingPeopleToBeTheMajority() {
        var three = kinds(3, 2);
        var two = kinds(2, 3);

        assertThat(TeamRules.hasMajority(three)).isTrue();
        assertThat(TeamRules.hasMajority(two)).isFalse();
        assertThat(TeamRules.hasMajority(kinds(2, 2))).isFalse();
        assertThatThrownBy(() -> TeamRules.requireMajority(two)).satisfies(cites("R14-3.2.2b"));
    }

    @Test
    @Clause("R14-3.2.2c")
    void letsMarketingPeopleLeadOnly() {
        TeamRules.requireLeader(MemberKind.MARKETING);

        assertThatThrownBy(() -> TeamRules.requireLeader(MemberKind.MAINTENANCE))
                .satisfies(cites("R14-3.2.2c"));
        assertThatThrownBy(() -> TeamRules.requireLeader(null)).satisfies(cites("R14-3.2.2c"));
    }

    @Test
    @Clause("R14-3.2.2d")
    void assessesADualMemberInTwoPartsThatMakeTheWhole() {
        var split = new AssessmentSplit(70, 30);

        assertThat(split.result(new BigDecimal("90"), new BigDecimal("80"))).contains(new BigDecimal("87.0"));
        assertThat(split.result(new BigDecimal("90"), null)).isEmpty();
        assertThat(AssessmentSplit.TEAM_ONLY.result(null, new BigDecimal("80"))).contains(new BigDecimal("80.0"));
        assertThatThrownBy(() -> new AssessmentSplit(70, 40)).satisfies(cites("R14-3.2.2d"));
    }

    @Test
    @Clause("R14-3.2.2d")
    void wantsToKnowWhoseDepartmentADualMemberBelongsTo() {
        var split = new AssessmentSplit(70, 30);

        assertThatThrownBy(() -> new NewMember(8, MemberKind.MAINTENANCE, null, split))
                .satisfies(cites("R14-3.2.2d"));
        assertThat(new NewMember(3, MemberKind.MARKETING, 9L, split).headId()).isNull();
        assertThat(new NewMember(3, MemberKind.MARKETING, 9L, split).split()).isEqualTo(AssessmentSplit.TEAM_ONLY);
    }

    @Test
    @Clause("R14-3.2.2e")
    void letsTheAreaManagerGiveDualMembersRoutineWorkOnly() {
        TeamRules.requireRoutine(TaskSource.TEAM, MemberKind.MAINTENANCE, ROUTINE);
        TeamRules.requireRoutine(TaskSource.TEAM, MemberKind.MARKETING, PROJECT);
        TeamRules.requireRoutine(TaskSource.DEPARTMENT, MemberKind.MAINTENANCE, PROJECT);

        assertThatThrownBy(() -> TeamRules.requireRoutine(TaskSource.TEAM, MemberKind.MAINTENANCE, PROJECT))
                .satisfies(cites("R14-3.2.2e"));
    }

    private static List<MemberKind> kinds(int marketing, int others) {
        return Stream.concat(
                        Stream.generate(() -> MemberKind.MARKETING).limit(marketing),
                        Stream.generate(() -> MemberKind.AGENT).limit(others))
                .toList();
    }

    private static WorkTypeRow type(boolean routine) {
        return new WorkTypeRow("T", new Bilingual("工作", "Work"), routine, true);
    }

    private static Consumer<Throwable> cites(String clause) {
        return thrown -> assertThat(((Refusal) thrown).clause()).contains(clause);
    }
}
