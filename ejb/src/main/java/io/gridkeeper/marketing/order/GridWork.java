package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;

/** The open sales, installations and faults of a grid together, and for what they wait. */
@Clause({"R14-1d", "R14-M1d"})
public record GridWork(List<Part> parts, List<Wait> waits) {

    public GridWork {
        parts = List.copyOf(parts);
        waits = List.copyOf(waits);
    }

    /** One family of orders: how many are open, wait, and are late. */
    public record Part(OrderFamily family, long open, long waiting, long overdue) {}

    /** A reason to wait and how many wait for it: what the area manager coordinates. */
    public record Wait(String reason, long orders) {}

    /** All families, those without anything too. */
    public Part of(OrderFamily family) {
        return parts.stream()
                .filter(part -> part.family() == family)
                .findFirst()
                .orElse(new Part(family, 0, 0, 0));
    }
}
