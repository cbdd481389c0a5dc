package io.gridkeeper.safety.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure in lists, with the risk it belongs to. */
public record MeasureRow(
        long id,
        MeasureSource source,
        String description,
        MeasureClass kind,
        MeasureSubclass subclass,
        @Nullable String detail,
        ControlLevel controlLevel,
        @Nullable Long responsibleId,
        @Nullable String responsible,
        @Nullable String checkContent,
        @Nullable CheckCycle cycle,
        @Nullable LocalDate endedOn,
        Of of) {

    /** What it holds down. */
    public record Of(
            long eventId,
            String event,
            @Nullable RiskLevel level,
            String unit,
            String pointCode,
            String pointName,
            long gridId,
            String gridName) {}
}
