package io.gridkeeper.marketing.rollout;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Clause("R14-3.0b")
class StepRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    @Test
    void refusesTheSecondStepWhileTheFirstHasAGridWithoutBoundary() {
        var steps =
                List.of(step(1, StepState.CLOSED, new StepGap(StepGap.Kind.NO_BOUNDARY, 1)), step(2, StepState.OPEN));

        assertThatThrownBy(() -> StepRules.requireClosable(2, steps))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NO_BOUNDARY");
    }

    @Test
    void refusesAStepBeforeItsPredecessor() {
        var steps = List.of(step(1, StepState.OPEN), step(2, StepState.OPEN));

        assertThatThrownBy(() -> StepRules.requireClosable(2, steps))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("predecessorOpen");
    }

    @Test
    void closesAStepWhoseOwnAndEarlierConditionsHoldWhateverComesLater() {
        var steps = List.of(
                step(1, StepState.CLOSED),
                step(2, StepState.OPEN),
                step(3, StepState.OPEN, new StepGap(StepGap.Kind.TITLE, 1)));

        assertThatCode(() -> StepRules.requireClosable(2, steps)).doesNotThrowAnyException();
    }

    @Test
    @Clause("R14-3.0a")
    void wantsADayForEveryDutyThatChanges() {
        assertThatThrownBy(() -> duty(null)).isInstanceOf(Refusal.class);
    }

    @SuppressWarnings("NullAway")
    private static DutyChange duty(LocalDate day) {
        return new DutyChange(Department.FINANCE, DutyChangeKind.ADDED, "网格独立核算", day);
    }

    private static StepRow step(int number, StepState state, StepGap... gaps) {
        boolean closed = state == StepState.CLOSED;
        return new StepRow(number, null, state, closed ? DAY : null, closed ? "Liang" : null, null, List.of(gaps));
    }
}
