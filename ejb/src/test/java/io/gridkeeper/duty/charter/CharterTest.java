package io.gridkeeper.duty.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CharterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final long HEAD = 5;
    private static final long OFFICE = 6;

    @Test
    @Clause("R13-2f")
    void isApprovedBySomebodyElseWithOneStationHeadAndSixAreaHeads() {
        var plan = new Charter(new DraftCharter(2, "二厂实施方案", "分为六个责任区"), 1, HEAD, MONDAY);
        var plant = grid(2, "Plant 2", null);
        var tree = new ArrayList<>(List.of(plant));
        var answering = new HashMap<Long, List<String>>();
        answering.put(2L, List.of("站长"));
        for (long area = 21; area <= 26; area++) {
            tree.add(grid(area, "Area " + area, 2L));
            answering.put(area, List.of("负责人" + area));
        }
        tree.add(grid(211, "Team", 21L));

        assertThatThrownBy(() -> plan.approve(HEAD, MONDAY)).isInstanceOf(Refusal.class);
        plan.approve(OFFICE, MONDAY);

        var row = plan.row("Plant 2", "钱伟", "赵建国", Heads.of(plant, tree, answering));
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.approvedOn()).isEqualTo(MONDAY);
        assertThat(row.heads().station()).hasSize(1);
        assertThat(row.heads().areas()).hasSize(6);
        assertThat(row.heads().vacant()).isEmpty();
        assertThatThrownBy(() -> plan.approve(OFFICE, MONDAY)).isInstanceOf(Refusal.class);
    }

    @Test
    @Clause("R13-2f")
    void namesTheAreaWithoutAHead() {
        var plant = grid(2, "Plant 2", null);
        var tree = List.of(plant, grid(21, "Area 21", 2L));

        var heads = Heads.of(plant, tree, Map.of(2L, List.of("站长")));

        assertThat(heads.vacant()).containsExactly("Area 21");
    }

    private static GridRow grid(long id, String name, @Nullable Long parent) {
        return new GridRow(id, "G-" + id, name, parent, "/" + id + "/", 1L, null, null);
    }
}
