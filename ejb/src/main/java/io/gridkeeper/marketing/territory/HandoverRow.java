package io.gridkeeper.marketing.territory;

import java.time.LocalDate;

/**
 * Two grids look after the open matters of moved customers together.
 *
 * @param ends the last day of it
 */
public record HandoverRow(
        long scenarioId, long fromGridId, long toGridId, int units, long customers, LocalDate begins, LocalDate ends) {}
