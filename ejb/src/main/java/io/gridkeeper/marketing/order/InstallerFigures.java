package io.gridkeeper.marketing.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gridkeeper.foundation.kernel.Clause;

/** How many installations and faults of somebody were confirmed, and how many of them were done in time. */
@Clause("R14-M4a")
public record InstallerFigures(long personId, String name, long done, long onTime) {

    private static final double THOUSAND = 1000;
    private static final double TEN = 10;

    /** Percent in time with one decimal; 0 of nothing. */
    @JsonProperty
    public double onTimeShare() {
        return done == 0 ? 0 : Math.round(THOUSAND * onTime / done) / TEN;
    }
}
