package io.gridkeeper.marketing.territory;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A basic unit in lists; its outline is fetched with the map only. */
public record SalesUnitRow(
        long id,
        String code,
        String name,
        SalesUnitKind kind,
        double x,
        double y,
        @Nullable String address,
        UnitFigures figures,
        @Nullable Long salesGridId) {

    /** As a query selects it. */
    public SalesUnitRow(
            Long id,
            String code,
            String name,
            SalesUnitKind kind,
            double x,
            double y,
            @Nullable String address,
            int customers,
            int potential,
            BigDecimal revenue,
            BigDecimal workload,
            BigDecimal coverage,
            int capacity,
            @Nullable Long salesGridId) {
        this(
                id,
                code,
                name,
                kind,
                x,
                y,
                address,
                new UnitFigures(customers, potential, revenue, workload, coverage, capacity),
                salesGridId);
    }
}
