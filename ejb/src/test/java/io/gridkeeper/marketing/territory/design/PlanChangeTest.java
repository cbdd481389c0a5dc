package io.gridkeeper.marketing.territory.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.marketing.territory.design.PlanChange.GridChange;
import io.gridkeeper.marketing.territory.design.PlanChange.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanChangeTest {

    @Test
    void saysWhoGainsAndLosesWhat() {
        var units = new Units(
                new double[] {0, 1, 2, 3},
                new double[4],
                List.of(Weight.within("customers", new double[] {5, 7, 11, 13}, 1)));

        var change = PlanChange.between(units, new int[] {0, 0, 1, 1}, new int[] {0, 1, 1, 2});

        assertThat(change.moves()).containsExactly(new Move(1, 0, 1), new Move(3, 1, 2));
        assertThat(change.grids())
                .containsExactly(
                        new GridChange(0, List.of(), List.of(1), List.of(0.0), List.of(7.0)),
                        new GridChange(1, List.of(1), List.of(3), List.of(7.0), List.of(13.0)),
                        new GridChange(2, List.of(3), List.of(), List.of(13.0), List.of(0.0)));
    }
}
