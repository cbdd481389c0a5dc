package io.gridkeeper.marketing.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A grid of a scenario.
 *
 * @param number from 0
 * @param salesGridId the grid of today that it continues, null for a new one
 */
@Embeddable
public record PlannedGrid(
        int number,
        String code,
        String name,
        @Column(name = "sales_grid_id") @Nullable Long salesGridId) {}
