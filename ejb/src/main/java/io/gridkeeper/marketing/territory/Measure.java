package io.gridkeeper.marketing.territory;

/** What grids are balanced by. */
public enum Measure {
    CUSTOMERS,
    POTENTIAL,
    REVENUE,
    WORKLOAD;

    double of(UnitFigures figures) {
        return switch (this) {
            case CUSTOMERS -> figures.customers();
            case POTENTIAL -> figures.potential();
            case REVENUE -> figures.revenue().doubleValue();
            case WORKLOAD -> figures.workload().doubleValue();
        };
    }
}
