package io.gridkeeper.marketing.target;

import io.gridkeeper.marketing.order.SoldRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What was sold in a year, month by month, as an indicator counts it. Pure. */
final class DoneBook {

    private final List<SoldRow> sold;
    private final TargetIndicator indicator;

    DoneBook(List<SoldRow> sold, int year, TargetIndicator indicator, TargetCustomers customers) {
        this.sold = sold.stream()
                .filter(row -> row.year() == year && customers.counts(row.customerKind()))
                .toList();
        this.indicator = indicator;
    }

    /** Everything, whoever sold it. */
    Months all() {
        return sum(sold);
    }

    Months of(Set<Long> grids) {
        return sum(sold.stream().filter(row -> grids.contains(row.gridId())).toList());
    }

    Months of(long grid, long person) {
        return sum(sold.stream()
                .filter(row -> row.gridId() == grid && Objects.equals(row.sellerId(), person))
                .toList());
    }

    Map<Long, Long> byGrid() {
        return new HashMap<>(
                sold.stream().collect(Collectors.groupingBy(SoldRow::gridId, Collectors.summingLong(this::value))));
    }

    private Months sum(List<SoldRow> rows) {
        var months = new long[Months.COUNT];
        rows.forEach(row -> months[row.month() - 1] += value(row));
        return Months.of(months);
    }

    private long value(SoldRow row) {
        return indicator == TargetIndicator.REVENUE ? row.amount() : row.orders();
    }
}
