package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Clause;

/** The eight things regulation 14 wants considered before the number of grids is set. */
@Clause("R14-3.1b")
public enum PlanInput {
    BUSINESS_COVERAGE,
    RESOURCE_COVERAGE,
    SERVICE_CAPACITY,
    LOCATION,
    COMPANY_SIZE,
    COMPETITION,
    ECONOMY,
    POPULATION
}
