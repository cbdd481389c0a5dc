package io.gridkeeper.marketing.territory;

import java.time.LocalDate;

/**
 * A plan has come into force: {@code sales_unit.sales_grid_id} holds the new grids, {@code territory_move} what moved.
 * Fired in the transaction of the activation, so that what other capabilities re-assign is kept or undone with it.
 *
 * @param handoverEnds the last day on which both grids look after open matters
 */
public record GridsActivated(long scenarioId, LocalDate on, LocalDate handoverEnds) {}
