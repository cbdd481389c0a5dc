package io.gridkeeper.marketing.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The plain numbers of a scenario's wishes.
 *
 * @param barriers lines as WKT that no grid crosses; blank for none
 */
@Embeddable
record ScenarioSettings(
        @Column(name = "grid_count") int gridCount,
        @Column(name = "seed") long seed,
        @Column(name = "keep_customers") boolean keepCustomers,
        @Column(name = "handover_days") int handoverDays,
        @Column(name = "barriers") String barriers) {

    static ScenarioSettings of(ScenarioOrder order) {
        return new ScenarioSettings(
                order.grids(), order.seed(), order.keepCustomers(), order.handoverDays(), order.barriers());
    }

    ScenarioSettings withGrids(int grids) {
        return new ScenarioSettings(grids, seed, keepCustomers, handoverDays, barriers);
    }
}
