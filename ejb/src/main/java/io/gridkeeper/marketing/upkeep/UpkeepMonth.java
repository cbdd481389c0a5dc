package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.List;

/**
 * A month's maintenance of a grid.
 *
 * @param month such as {@code 2026-11}
 * @param devices how many devices and lines the grid has
 */
@Clause("R14-M4d")
public record UpkeepMonth(String month, int devices, int planned, int done, int overdue, List<UpkeepRow> rows) {

    public UpkeepMonth {
        rows = List.copyOf(rows);
    }

    static UpkeepMonth of(String month, int devices, List<UpkeepRow> rows, LocalDate today) {
        int done = (int) rows.stream().filter(row -> row.doneOn() != null).count();
        int overdue = (int) rows.stream().filter(row -> row.isOverdue(today)).count();
        return new UpkeepMonth(month, devices, rows.size(), done, overdue, rows);
    }
}
