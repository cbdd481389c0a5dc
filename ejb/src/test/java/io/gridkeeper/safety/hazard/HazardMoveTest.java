package io.gridkeeper.safety.hazard;

import static io.gridkeeper.safety.hazard.HazardFixtures.GRID_ADMIN;
import static io.gridkeeper.safety.hazard.HazardFixtures.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Clause;
import org.junit.jupiter.api.Test;

@Clause("R07-8c")
class HazardMoveTest {

    private static final GridRow HOST = new GridRow(8, "G-11", "铸造车间", null, "/8/", 80L, null, null);

    @Test
    void goesToTheHostWithItsNumberAndItsDueDate() {
        var hazard = HazardFixtures.rectifyingHazard();
        var due = hazard.due().dueOn();
        var number = hazard.number();
        hazard.takeNews();

        hazard.moveTo(HOST, GRID_ADMIN, by(GRID_ADMIN));

        assertThat(hazard.gridId()).isEqualTo(8);
        assertThat(hazard.registration().place().unitId()).isEqualTo(80);
        assertThat(hazard.number()).isEqualTo(number);
        assertThat(hazard.due().dueOn()).isEqualTo(due);
        assertThat(hazard.state()).isEqualTo(HazardState.RECTIFYING);
        assertThat(hazard.routing().handlerId()).isEqualTo(GRID_ADMIN);
        assertThat(hazard.takeNews()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(HazardAction.HAND_OVER);
            assertThat(entry.clause()).isEqualTo("R07-8c");
        });
    }

    @Test
    void staysWhereItIsOnceItEnded() {
        var hazard = HazardFixtures.rectifyingHazard();
        hazard.withdraw("重复登记", by(GRID_ADMIN));

        assertThatThrownBy(() -> hazard.moveTo(HOST, null, by(GRID_ADMIN))).hasMessageContaining("nowIn.WITHDRAWN");
    }
}
