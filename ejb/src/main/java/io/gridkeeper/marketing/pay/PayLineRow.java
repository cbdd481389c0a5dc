package io.gridkeeper.marketing.pay;

import java.math.BigDecimal;
import java.util.List;

/** What is proposed for one person; the last of the steps is the amount. */
public record PayLineRow(
        long gridId,
        String gridName,
        long personId,
        String name,
        PayRole role,
        long target,
        long done,
        BigDecimal reached,
        List<PayStep> steps,
        long amount) {

    public PayLineRow {
        steps = List.copyOf(steps);
    }
}
