package io.gridkeeper.marketing.territory.design;

import static io.gridkeeper.marketing.territory.design.Markets.board;
import static io.gridkeeper.marketing.territory.design.Markets.planOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void halvesAGridIntoTwoWholeOnes() {
        var problem = board(12, 12, 4, 0.02);
        var draft = new Draft(problem, planOf(problem).assignment());
        draft.merge(3, 1);
        assertThat(draft.figures().empty()).containsExactly(3);

        draft.split(1, 3);

        assertThat(draft.figures().isContiguous()).isTrue();
        assertThat(Arrays.stream(draft.assignment()).filter(g -> g == 1).count())
                .isBetween(33L, 39L);
    }

    @Test
    void showsAGridThatIsPaintedApart() {
        var problem = board(6, 1, 2, 0.5);
        var draft = new Draft(problem, new int[] {0, 0, 0, 1, 1, 1});

        draft.paint(new int[] {5}, 0);

        assertThat(draft.figures().split()).containsExactly(0);
        assertThat(draft.figures().border()).isEqualTo(200);
        assertThat(draft.figures().balances().getFirst().most()).isEqualTo(4 / 3.0);
    }

    @Test
    void refusesToSplitIntoAGridThatIsInUse() {
        var draft = new Draft(board(4, 1, 2, 0.5), new int[] {0, 0, 1, 1});

        assertThatThrownBy(() -> draft.split(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
