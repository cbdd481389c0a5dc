package io.gridkeeper.marketing.dashboard;

import io.gridkeeper.marketing.target.NodeKind;
import io.gridkeeper.marketing.target.TargetBoard;
import io.gridkeeper.marketing.target.TargetCustomers;
import io.gridkeeper.marketing.target.TargetIndicator;
import io.gridkeeper.marketing.target.TargetRow;
import io.gridkeeper.marketing.target.TargetState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the plan in force says of grids and people; all nothing where there is none. */
@Dependent
class TargetFigures {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Inject
    private TargetBoard board;

    /** The lines of the year's revenue the caller sees. */
    List<TargetRow> rows(int year) {
        return board.current(year, TargetIndicator.REVENUE, TargetCustomers.ALL)
                .filter(plan -> plan.state() == TargetState.IN_FORCE)
                .map(plan -> board.view(plan.id()).rows())
                .orElse(List.of());
    }

    static Map<Long, TargetRow> byGrid(List<TargetRow> rows) {
        var grids = new HashMap<Long, TargetRow>();
        rows.forEach(row -> {
            if (row.kind() == NodeKind.GRID && row.gridId() != null) {
                grids.put(row.gridId(), row);
            }
        });
        return grids;
    }

    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(part).multiply(WHOLE).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
