package io.gridkeeper.marketing.territory;

import java.math.BigDecimal;

/**
 * What counts about a basic unit.
 *
 * @param customers whom the company serves there now
 * @param potential whom it could serve
 * @param revenue yuan a year
 * @param workload hours a month
 * @param coverage percent that the company's resources reach, 0 to 100
 * @param capacity connections that can still be sold
 */
public record UnitFigures(
        int customers, int potential, BigDecimal revenue, BigDecimal workload, BigDecimal coverage, int capacity) {

    public static final UnitFigures NONE = new UnitFigures(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    /** The same figures, whatever the number of their decimals. */
    boolean sameAs(UnitFigures other) {
        return customers == other.customers
                && potential == other.potential
                && capacity == other.capacity
                && revenue.compareTo(other.revenue) == 0
                && workload.compareTo(other.workload) == 0
                && coverage.compareTo(other.coverage) == 0;
    }
}
