package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;

/** A customer whose won sales of some days count in more than one grid, and so in more than one target. */
@Clause("R14-3.3a")
public record SoldTwice(String customerNumber, String customerName, List<String> grids) {

    public SoldTwice {
        grids = List.copyOf(grids);
    }
}
